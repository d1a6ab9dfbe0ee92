namespace CpdMapping.Tests.Documents.Templating;

/// <summary>Texts that try to be something else: elements, attributes, scripts, styles, addresses, Markdown.</summary>
internal static class Injections
{
    private static readonly string[] Html =
    [
        "<script>alert(1)</script>", "</p><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg/onload=alert(1)//", "<b", "<b>", "</b>", "</div></body></html>",
        "<!--", "-->", "--!>", "<!-->", "<![CDATA[x]]>", "<?xml version='1.0'?>", "<!doctype html>", "<iframe src=javascript:alert(1)>", "<math><mi//xlink:href='data:x,<script>'>",
        "<a href=javascript:alert(1)>x</a>", "<form action=javascript:alert(1)><input type=submit>", "<input autofocus onfocus=alert(1)>", "<details open ontoggle=alert(1)>", "<base href='//evil.example/'>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", "<link rel=stylesheet href=//evil.example>", "<object data=javascript:alert(1)>", "<embed src=javascript:alert(1)>",
        "<template><script>", "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", "<style>*{background:url(javascript:alert(1))}</style>", "</style><script>", "</title><script>", "</textarea><script>",
        "<scr<script>ipt>", "<\0script>", "<script\n>", "< script>", "&lt;script&gt;", "&#60;script&#62;", "&#x3c;script>", "&lt", "&amp;lt;", "&", "&&", "&#0;", "&NotAName;", "<plaintext>", "<xmp>", "<listing>",
        "<body onload=alert(1)>", "<video><source onerror=alert(1)>", "<marquee onstart=alert(1)>", "<table><td>", "</table>", "</tr></td>", "<select><option>", "<frameset>", "<p/onclick=alert(1)>", "<a\u00A0href=x>",
    ];

    private static readonly string[] Attributes =
    [
        "\"", "'", "\">", "'>", "\" onclick=\"alert(1)", "' onclick='alert(1)", "\" onmouseover=alert(1) x=\"", "' autofocus onfocus='alert(1)", "`", "` onclick=alert(1)", "\"/><script>", "'/><script>",
        "x\" style=\"background:url(javascript:alert(1))", "\u201D onclick=\u201D", "&quot; onclick=&quot;alert(1)", "&#34; onclick=&#34;", "\\\" onclick=\\\"", "=", " = ", "a=b c=d", "\n\" onclick=\"alert(1)", "\t'\tonclick='alert(1)",
        "\" srcdoc=\"<script>", "\" formaction=\"javascript:alert(1)", "'\"", "\"'`<>&",
    ];

    private static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "jAvAsCrIpT:alert(1)", " javascript:alert(1)", "\tjavascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", "java\rscript:alert(1)", "java\0script:alert(1)", "\u0001javascript:alert(1)",
        "javascript\t:alert(1)", "javascript&colon;alert(1)", "javascript&#58;alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "java&Tab;script:alert(1)", "javascript://x%0Aalert(1)", "vbscript:msgbox(1)", "livescript:x", "mocha:x",
        "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=", "data:image/svg+xml,<svg onload=alert(1)>", "data:,x", "DATA:text/html,x", "data:image/png;base64,AA\"onload=", "file:///etc/passwd", "blob:x", "filesystem:x",
        "about:blank", "ftp://x", "ws://x", "intent:x", "x-evil:1", "ms-word:ofe|u|x", "view-source:javascript:alert(1)", "feed:javascript:alert(1)", "jar:http://x!/", "\u2028javascript:alert(1)", "\uFEFFjavascript:alert(1)", "\\javascript:alert(1)", "javascript\\:alert(1)",
        "//evil.example", "\\\\evil.example", "/\\evil.example", "http:evil", "https:\"onclick=alert(1)", "mailto:a\"onclick=\"alert(1)", "#\"><script>", "?a=\"><script>",
    ];

    private static readonly string[] Styles =
    [
        "expression(alert(1))", "url(javascript:alert(1))", "url('//evil.example')", "red;background:url(//evil.example)", "red}body{display:none", "red/*", "*/", "</style>", "@import '//evil.example';", "\\65xpression(1)", "\\000065", "red\";onload=\"",
        "behavior:url(x)", "-moz-binding:url(x)", "red;}*{color:red", "var(--x)", "attr(title)", "image-set('x')", "calc(1px", "{", "}", ";", ":", "!important", "<!--", "content:'x'", "u\\72l(x)", "url(\ndata:x)", "red;\nposition:fixed",
    ];

    private static readonly string[] Markdown =
    [
        "# heading", "## heading", "- item", "* item", "+ item", "1. item", "1) item", "> quote", "    code", "\tcode", "```\ncode", "~~~", "`code`", "``code``", "*em*", "**strong**", "_em_", "__strong__", "~~gone~~", "[x](javascript:alert(1))", "[x](http://evil.example)",
        "![x](http://evil.example/x.png)", "[x][y]", "[x]: http://evil.example", "<http://evil.example>", "<javascript:alert(1)>", "http://evil.example", "www.evil.example", "a | b\n--|--", "| a |", "---", "***", "===", "text\n===", "text\n---", "line  \nbreak", "line\\\nbreak", "\\", "\\*x\\*",
        "&copy;", "&#35; heading", "<!-- x -->", "<div>x</div>", "\n\n# heading", "\n- item", "x\n\n    code", "[^1]", "[^1]: note", "- [ ] task", "$x$", ":smile:", "Term\n: definition", "]( http://x)", "\u200B# heading", "\u00A0# heading", "\r# heading", "!\\[x](y)", "[](x)", "\"\n> quote",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Html, .. Attributes, .. Addresses, .. Styles, .. Markdown];
}
