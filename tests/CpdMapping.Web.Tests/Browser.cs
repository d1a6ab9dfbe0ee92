using Microsoft.Playwright;

namespace CpdMapping.Web.Tests;

/// <summary>One headless Chromium for all tests of a class.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? chromium;

    /// <summary>Gets where the browser is, or null where the machine has none.</summary>
    public static string? Executable { get; } = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Executable is null)
            return;
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (chromium is not null)
            await chromium.CloseAsync();
        playwright?.Dispose();
    }

    /// <summary>Opens a file in a window of the given width; nothing may be fetched from outside.</summary>
    /// <param name="path">The file.</param>
    /// <param name="width">The width in pixels.</param>
    /// <param name="seen">Takes what the page asks for besides itself, and what it says on the console.</param>
    public async Task<IPage> OpenAsync(string path, int width, List<string>? seen = null)
    {
        var page = await chromium!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } }); // tests that need it do not run without it
        page.Request += (_, request) => { if (!request.IsNavigationRequest) seen?.Add(request.Url); };
        page.Console += (_, message) => seen?.Add(message.Text);
        page.PageError += (_, message) => seen?.Add(message);
        await page.RouteAsync("**/*", route => new Uri(route.Request.Url).IsFile ? route.ContinueAsync() : route.AbortAsync());
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return page;
    }
}
