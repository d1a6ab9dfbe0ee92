namespace CpdMapping.Auditing.Confidentiality;

/// <summary>Words that tell whether a capital begins a person's name.</summary>
internal static class NameWords
{
    public static readonly HashSet<string> Titles = Set("Mr Mrs Ms Miss Mx Master Dr Prof Professor Sir Dame Uncle Aunt Auntie Aunty Grandma Grandpa Nanny Nurse Reverend Father");

    /// <summary>Words for a person, right before a name.</summary>
    public static readonly HashSet<string> People = Set(
        "aunt boy boyfriend brother called carer child client cousin customer dad daughter father friend gentleman girl girlfriend grandad granddaughter grandfather grandmother grandson gran husband lad lady man mother "
        + "mum named nan neighbour nephew niece partner patient resident sibling sister son stepfather stepmother tenant toddler twin uncle user wife woman youngster youth baby");

    /// <summary>The same, and those who are many or a name's reason, before a comma or a bracket.</summary>
    public static readonly HashSet<string> PeopleBeforeComma = [.. People, "sons", "daughters", "children", "twins", "parents", "person"];

    /// <summary>Words with a capital that are no names, whatever stands before them.</summary>
    public static readonly HashSet<string> NeverNames = Set(
        "A An And As At But By For From He Her Here His How I If In It Its My No Not Now On One Or Our She So That The Their Then There These They This Those To Was We What When Where Which Who Why With Yes You Your "
        + "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March July September October November December Christmas Easter Ramadan Eid Diwali English Welsh Scottish Irish British Polish Somali "
        + "Arabic Urdu Bengali Punjabi Muslim Jewish Hindu Sikh Catholic England Wales Scotland Ireland Britain London Teams Zoom Act Code Trust Council Court Police Children Adults Adult Social Services Service Family");

    /// <summary>What is named after people: after a name, it makes the whole no person's name.</summary>
    public static readonly HashSet<string> Things = Set(
        "Act Academy Avenue Building Care Centre Charity Clinic Close College Commission Community Council Court Crescent Drive Foundation Gardens Grove Hall Hospice Hospital House Inquiry Institute Lane Lodge Ltd Manor "
        + "Mandatory Park Partnership Place Programme Project Report Review Road School Service Services Street Surgery Team Terrace Training Trust Unit University View Ward Way");

    /// <summary>Ideas that are named after people, with or without the sign of possession.</summary>
    public static readonly HashSet<string> Ideas = Set(
        "competence criteria cycle framework guidelines hierarchy inquiry law Law ladder model Model principles protocol Protocol report rule Rule scale test theory theories wheel window work's");

    /// <summary>Names that stand in the press and in textbooks: public cases, those after whom training and laws are named, and authors.</summary>
    public static readonly string[] Public =
    [
        "Victoria Climbi", "Peter Connelly", "Daniel Pelka", "Arthur Labinjo", "Star Hobson", "Sara Sharif", "Finley Boden", "Stephen Lawrence", "Oliver McGowan", "Connor Sparrowhawk", "Steven Hoskin", "Jimmy Savile",
        "Lucy Letby", "Harold Shipman", "Beverley Allitt", "Lucy Faithfull", "Sue Ryder", "Marie Curie", "Helen Bamber", "Florence Nightingale", "Mary Seacole", "Carl Rogers", "Donald Sch", "David Kolb", "Graham Gibbs",
        "John Bowlby", "Mary Ainsworth", "Eileen Munro", "Herbert Laming", "Paulo Freire", "Abraham Maslow", "Erik Erikson", "Erving Goffman", "Michel Foucault", "Judith Herman", "Gabor Mat", "Brené Brown", "Chris Argyris",
        "Peter Hawkins", "Robin Shohet", "Pamela Trevithick", "Gillian Ruch", "Harry Ferguson", "Donald Winnicott", "Virginia Satir", "Steve de Shazer", "Andrew Turnell", "Janusz Korczak", "Tom Kitwood",
    ];

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
