# A hole of 64 MB and a byte, which takes no room on the disk.
mkdir -p content/data
dd if=/dev/zero of=content/data/deliveries.csv bs=1 count=0 seek=67108865 2>/dev/null
