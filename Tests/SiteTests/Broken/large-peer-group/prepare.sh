# One company more than a peer group may have.
mkdir -p content
{
    printf 'title: Test\nbaseURL: https://example.org/\ncompanies:\n'
    seq 201 | sed 's/.*/  - {slug: maker-&, peerGroup: makers}/'
} > content/site.yaml
