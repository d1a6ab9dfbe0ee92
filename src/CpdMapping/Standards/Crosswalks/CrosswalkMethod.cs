namespace CpdMapping.Standards.Crosswalks;

/// <summary>By what two standards were compared. A relation means little without it.</summary>
public enum CrosswalkMethod
{
    /// <summary>By their words: titles and text were laid side by side.</summary>
    Words,

    /// <summary>By their meaning: somebody read both and judged what each asks for.</summary>
    Meaning,

    /// <summary>By their result: what satisfies one was tried against the other.</summary>
    Result,

    /// <summary>By no comparison of one's own: a publisher says so.</summary>
    Publisher,
}
