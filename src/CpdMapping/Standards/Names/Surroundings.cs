namespace CpdMapping.Standards.Names;

/// <summary>What stands beside a name, where it is nothing but the catalogue's names, its years and words such as 'domain'.</summary>
[Flags]
internal enum Surroundings
{
    /// <summary>Something else stands there.</summary>
    None = 0,

    /// <summary>Nothing else stands there.</summary>
    Clear = 1,

    /// <summary>A name of the catalogue does.</summary>
    Catalogue = 2,

    /// <summary>A name does that means this catalogue alone.</summary>
    CatalogueAlone = 4,

    /// <summary>The edition's year does.</summary>
    Edition = 8,

    /// <summary>More than small words do.</summary>
    Solid = 16,
}
