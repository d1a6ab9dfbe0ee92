namespace CpdMapping.Documents.OwnTemplates;

/// <summary>The house style to start from, and the parts of a layout that show it.</summary>
internal static class HouseStyleStart
{
    public const string File = """
        # Your look. The layout shows it as style.colours.ink, style.logo and so on. Lines that begin with # are comments.
        format: 1
        colours:                       # in quotes; text must stand out from each ground by 4.5 to 1, which is measured
        COLOURS
        # fonts:                       # names alone, the best first: the first that the reader's machine has is used
        #   headings: [Georgia, Times New Roman]
        #   text: [Segoe UI, Arial]
        #   files: [ours.ttf]          # if you have them here: 'cpd certificate --check' then finds characters that none of them has
        # logo:
        #   file: logo.png             # PNG or JPEG in this folder, 512 KiB and 4000 pixels each way at most
        #   text: The Example School   # what it says to somebody who does not see it
        # signatures:                  # up to four
        #   - name: Alex Example
        #     role: Head of learning
        #     file: alex.png           # if you have it; a picture of a signature proves nothing

        """;

    public const string Sheet = """
        .logo { margin: 0 0 4mm; } .logo img { display: block; max-width: 45mm; max-height: 14mm; }
        .inner > .logo { position: absolute; top: 18mm; left: 21mm; margin: 0; }
        .signatures { display: flex; flex-wrap: wrap; gap: 2mm 12mm; justify-content: center; margin: 4mm 0 0; padding: 0; list-style: none; text-align: center; font-size: 8pt; line-height: 1.3; break-inside: avoid; }
        .signatures li { min-width: 40mm; border-top: .2mm solid var(--soft); padding-top: .8mm; }
        .signatures img { display: block; max-width: 40mm; max-height: 9mm; margin: 0 auto .8mm; }
        .signatures strong, .signatures span { display: block; }
        @media screen and (max-width: 1140px) { .inner > .logo { position: static; margin: 0 auto 1rem; } .signatures { font-size: .9rem; } }

        """;

    public const string Logo = """
        {{~ if style.logo ~}}
        <p class="logo"><img src="{{ style.logo.data }}" alt="{{ style.logo.text }}"></p>
        {{~ end ~}}

        """;

    public const string Signatures = """
        {{~ if style.signatures.size > 0 ~}}
        <ul class="signatures">
        {{~ for signature in style.signatures ~}}
        <li>{{ if signature.image }}<img src="{{ signature.image.data }}" alt="">{{ end }}<strong dir="auto">{{ signature.name }}</strong>{{ if signature.role }}<span dir="auto">{{ signature.role }}</span>{{ end }}</li>
        {{~ end ~}}
        </ul>
        {{~ end ~}}

        """;
}
