/// The templates, stylesheet and scripts that travel in the program.
///
/// They are the files of this package's own `templates/`, put into the code when it is built. A site
/// takes each of them unless it has a file of the same name.
enum DefaultTemplates {
    /// The files by their path under `templates/`.
    static let files: [String: [UInt8]] = [
        "404.mustache": PackageResources._04_mustache,
        "announcement.mustache": PackageResources.announcement_mustache,
        "archive.mustache": PackageResources.archive_mustache,
        "assets/search.js": PackageResources.search_js,
        "assets/site.css": PackageResources.site_css,
        "assets/theme.js": PackageResources.theme_js,
        "changes.mustache": PackageResources.changes_mustache,
        "claims.mustache": PackageResources.claims_mustache,
        "company.mustache": PackageResources.company_mustache,
        "compare.mustache": PackageResources.compare_mustache,
        "data.mustache": PackageResources.data_mustache,
        "home.mustache": PackageResources.home_mustache,
        "impact.mustache": PackageResources.impact_mustache,
        "layout.mustache": PackageResources.layout_mustache,
        "measure.mustache": PackageResources.measure_mustache,
        "methodology.mustache": PackageResources.methodology_mustache,
        "page.mustache": PackageResources.page_mustache,
        "partials/change.mustache": PackageResources.change_mustache,
        "partials/charts.mustache": PackageResources.charts_mustache,
        "partials/claim-notes.mustache": PackageResources.claim_notes_mustache,
        "partials/claims-table.mustache": PackageResources.claims_table_mustache,
        "partials/entry.mustache": PackageResources.entry_mustache,
        "partials/feeds.mustache": PackageResources.feeds_mustache,
        "partials/figures-table.mustache": PackageResources.figures_table_mustache,
        "partials/footer.mustache": PackageResources.footer_mustache,
        "partials/header.mustache": PackageResources.header_mustache,
        "partials/key-figures.mustache": PackageResources.key_figures_mustache,
        "partials/listing.mustache": PackageResources.listing_mustache,
        "partials/masthead.mustache": PackageResources.masthead_mustache,
        "partials/neighbours.mustache": PackageResources.neighbours_mustache,
        "partials/pagination.mustache": PackageResources.pagination_mustache,
        "partials/records.mustache": PackageResources.records_mustache,
        "partials/since-then.mustache": PackageResources.since_then_mustache,
        "partials/sources.mustache": PackageResources.sources_mustache,
        "partials/tags.mustache": PackageResources.tags_mustache,
        "partials/toc.mustache": PackageResources.toc_mustache,
        "search.mustache": PackageResources.search_mustache,
        "section.mustache": PackageResources.section_mustache,
        "taxonomy.mustache": PackageResources.taxonomy_mustache,
        "term.mustache": PackageResources.term_mustache,
    ]
}
