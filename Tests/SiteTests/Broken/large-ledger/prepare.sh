# A figure of each of 100,001 models.
mkdir -p content/data
{
    echo company,model,period,units
    seq 100001 | sed 's/.*/acme,model-&,2024,&/'
} > content/data/deliveries.csv
