namespace CpdMapping.Standards;

public sealed partial class Edition
{
    /// <summary>Gives a commented catalogue file to start from; it passes its check.</summary>
    public static string Blank() => """
        # One edition of a catalogue of standards. Change what stands here, and take out what you do not need; lines that begin with # are comments.
        # Keep it as <body>/<catalogue>/<edition>.yaml, such as my-body/my-standards/2026.yaml.
        format: 1
        edition: my-standards@2026     # catalogue@edition: lower-case letters, digits and hyphens; then a year, a month or a day
        revision: 1                    # raise it with every change once others use the file
        title: {text: The title of the document, basis: verified, source: page}
        short-name: My standards       # printed before a code
        headings: ["My standards", "The title of the document"]   # names under which pages list these standards
        holder: The body that holds the rights
        terms: On what terms its text may be used, in your own words.
        jurisdiction: England
        text: paraphrase               # items are described in your own words; no sentence of the body is copied
        status: in-force               # draft, in-force, superseded or withdrawn
        from: {date: 2026-01-01, basis: verified, source: page}   # as exactly as it is known: 2026, 2026-01
        # to: {date: 2027-12-31, basis: verified, source: page}   # the last day in force, once one is known
        # successors: [my-standards@2028]
        # url: https://example.org/standards
        sources:                       # short keys for addresses; every 'source' is one of them
          page: https://example.org/standards
        basis: verified                # what the facts below rest on: verified, secondary or unverified
        source: page
        # missing:                     # what the edition has and this file lacks, and why
        #   - {what: The introduction., why: It states nothing that can be claimed.}
        standards:                     # in the body's order; parents before their children
          - code: "1"                  # the body's own label, in quotes
            kind: section              # what the body calls an item of this sort
            title: The title of the first section
            gist: What it is about, in your own words.
            claimable: false           # a mere heading cannot be claimed
          - code: "1.1"
            kind: statement
            parent: "1"
            title: The title of the first statement
            gist: What it is about, in your own words.
            # aliases: [A spelling that pages use]
            # status: withdrawn          # where the body took the item out while the edition went on
            # replaced-by: ["my-standards@2028/1.1"]   # or, where it was divided: [{standard: my-standards@2028/1.1, share: 40}, …]

        """.ReplaceLineEndings("\n");
}
