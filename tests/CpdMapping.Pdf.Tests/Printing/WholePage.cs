namespace CpdMapping.Pdf.Tests.Printing;

/// <summary>One page with everything that certificates and portfolios show.</summary>
internal static class WholePage
{
    /// <summary>A picture of one red pixel.</summary>
    public const string Picture = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";

    public const string Html = $$"""
        <!DOCTYPE html>
        <html lang="en-GB"><head><title>Portfolio</title>
        <style>
          @page { size: A4; margin: 20mm; @top-left { content: "Portfolio" } @bottom-center { content: "Page " counter(page) " of " counter(pages) } }
          .mark { position: fixed; top: 40%; left: 20%; font-size: 60pt; opacity: .1; transform: rotate(-30deg) }
          .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
          section { break-before: page }
          img { width: 20pt; height: 20pt }
        </style></head>
        <body><div class="mark" aria-hidden="true">DRAFT</div>
        <h1>Portfolio of learning</h1>
        <p>Held by <span lang="cy">Llŷr Gwŷdd</span>, <span lang="pl">Żółć Świątek</span>, <span lang="vi">Nguyễn Thị Hồng</span>,
        <span lang="el">Ελένη Παπαδάκη</span>, <span lang="ru">Юлия Щукина</span> and <span lang="ar" dir="rtl">فاطمة</span>.</p>
        <h2>Hours</h2>
        <table><caption><span class="hidden">Hours by part</span></caption>
        <thead><tr><th scope="col">Part</th><th scope="col">Hours</th></tr></thead>
        <tbody><tr><th scope="row">Talk</th><td>4</td></tr><tr><th scope="row">Practice</th><td>2</td></tr></tbody></table>
        <h2>Proof</h2>
        <ol><li>First</li><li>Second<ul><li>Inner</li></ul></li></ol>
        <p>See <a href="https://example.org/register">the register</a> or <a href="#end">the end</a>.</p>
        <p><img src="{{Picture}}" alt="A red seal"><svg role="img" aria-label="Half done" width="60" height="10" viewBox="0 0 60 10"><rect width="30" height="10" fill="#246"/></svg></p>
        <section><h2 id="end">Last words</h2><p>Signed at the end.</p></section>
        </body></html>
        """;
}
