namespace CpdMapping.Documents.Wording;

/// <summary>The English texts of what is said of a course.</summary>
internal static class EnglishCourse
{
    public static ManagerLetterWords Letter { get; } = new()
    {
        Heading = "The case to a manager",
        How = "Change this letter as you like: click into it and write. Fill in the marked places, then print it or copy it into an e-mail.",
        Subject = "Subject",
        Dear = "Dear",
        Manager = "[manager’s name]",
        Takes = "What it takes",
        Costs = "What it costs",
        NoFee = "The provider states no fee.",
        Serves = "The professional standards it serves",
        Evidence = "The provider aligned the course to these standards. What I learn and apply can be evidence of my CPD towards them.",
        Brings = "What it will bring to our work",
        Change = "What I want to change in our work:",
        ChangeBlank = "[one thing that you and the people you support would notice]",
        Share = "How I will share what I learn:",
        ShareBlank = "[for example a team meeting, supervision, a short note]",
        Show = "How we will see whether it helped:",
        ShowBlank = "[what you will look at together, and when]",
        Needs = "What I need from you",
        TimeOff = "Your approval of the fee, time for the sessions, and cover while I am away:",
        CoverBlank = "[who could cover for you]",
        More = "More about the course:",
        Thanks = "Thank you for considering this. I am glad to talk it through with you.",
        Name = "[your name]",
        Role = "[your role and team]",
    };

    public static FactSheetWords FactSheet { get; } = new()
    {
        Heading = "Course facts",
        Fees = "Fees",
        Places = "Places booked together",
        Discount = "Discount",
        Each = "Each place, without VAT",
        NoFee = "The provider states no fee.",
        Sessions = "Sessions",
        Session = "Session",
        Topic = "Topic",
        NoTopic = "not stated",
        Time = "Time",
    };

    public static CoursePhrases Phrases { get; } = new()
    {
        Ask = "I would like your approval to take part in ‘{0}’, a course run by {1}.",
        Request = "Request to take part in ‘{0}’",
        CostOne = "One place costs {0}.",
        CostMany = "{0} places cost {1}, which is {2} each.",
        CostLess = "{0} places cost {1}, which is {2} each and {3}% less than one place alone.",
        LessFrom = "If our organisation books {0} places or more, each costs {1} before VAT, {2}% less.",
        VatAdds = "VAT at {0}% adds {1}, which makes {2}.",
        VatAdded = "VAT at {0}% is added.",
        VatNone = "No VAT is added.",
        VatUnknown = "Whether VAT is added is not stated.",
        EachWithVat = "Each place, with {0}% VAT",
        PlacesFrom = "{0} or more",
        PlacesTo = "{0} to {1}",
        NoDiscount = "none",
    };
}
