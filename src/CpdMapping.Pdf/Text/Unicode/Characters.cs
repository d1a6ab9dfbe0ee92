namespace CpdMapping.Pdf.Text.Unicode;

/// <summary>Looks characters up in the character database, version 17.0, whatever version the platform has.</summary>
internal static class Characters
{
    /// <summary>The script of characters that many scripts share, such as full stops.</summary>
    public const int CommonScript = 0;

    /// <summary>The script of marks that belong to the letter before them.</summary>
    public const int InheritedScript = 1;

    private static readonly UnicodeTable Table = UnicodeTable.Load();
    private static readonly ushort[][] Pages = Table.Pages;
    private static readonly CharacterProperties[] Records = Table.Records;

    public static ref readonly CharacterProperties Of(int codePoint) => ref Records[Pages[codePoint >> 8][codePoint & 0xFF]];

    /// <summary>The tag of a script as ISO 15924 has it, as <c>Latn</c>.</summary>
    public static string ScriptTag(int script) => Table.Scripts[script];

    /// <summary>The number of the script with a tag of ISO 15924.</summary>
    public static int ScriptOf(string tag) => Array.IndexOf(Table.Scripts, tag);

    /// <summary>The character that has the mirror picture, or the character itself.</summary>
    public static int Mirror(int codePoint) => Table.Mirrors.GetValueOrDefault(codePoint, codePoint);

    /// <summary>The other bracket of a pair and whether this one opens it; zero where the character is no such bracket.</summary>
    public static (int Other, bool Opens) Bracket(int codePoint)
    {
        int value = Table.Brackets.GetValueOrDefault(codePoint);
        return (value >> 1, (value & 1) != 0);
    }

    /// <summary>The canonical decomposition one step deep; the second character is zero where there is but one.</summary>
    public static bool TryDecompose(int codePoint, out int first, out int second)
    {
        bool found = Table.Decompositions.TryGetValue(codePoint, out (int First, int Second) pair);
        (first, second) = pair;
        return found || Hangul.TryDecompose(codePoint, out first, out second);
    }

    /// <summary>The composite of two characters, or zero.</summary>
    public static int Compose(int first, int second) =>
        Table.Compositions.TryGetValue((first, second), out int composite) ? composite : Hangul.Compose(first, second);

    /// <summary>The code point at a place of a text; a lone surrogate stands for itself. Says how many UTF-16 units it takes.</summary>
    public static int At(ReadOnlySpan<char> text, int index, out int length)
    {
        char c = text[index];
        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(c, text[index + 1]);
        }
        length = 1;
        return c;
    }
}
