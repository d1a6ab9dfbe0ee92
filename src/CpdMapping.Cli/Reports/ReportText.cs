using System.Text;
using CpdMapping.Files;

namespace CpdMapping.Cli.Reports;

/// <summary>Brings the text of a report into memory: UTF-8, or UTF-16 as Teams writes it, with or without a byte order mark.</summary>
internal static class ReportText
{
    /// <summary>Reads the file; gives null after saying why it cannot be read.</summary>
    public static string? Load(string path, List<Problem> problems)
    {
        if (new FileInfo(path).Length > ReadLimits.Default.MaxBytes)
        {
            problems.Add(new(ReportCodes.TooLarge, ProblemSeverity.Error, new(path, 0, 0), $"The file is larger than {ReadLimits.Default.MaxBytes} bytes.", "The report of one session was expected.", ""));
            return null;
        }
        var bytes = File.ReadAllBytes(path);
        try
        {
            return EncodingOf(bytes).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new(
                ReportCodes.Encoding, ProblemSeverity.Error, new(path, 0, 0), "The file is neither in UTF-8 nor in UTF-16, so accents would be lost.", "A report as it was downloaded, or a file saved as 'CSV UTF-8', was expected.", ""));
            return null;
        }
    }

    private static Encoding EncodingOf(byte[] bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
    };
}
