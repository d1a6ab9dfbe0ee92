namespace CpdMapping.Auditing.Confidentiality;

/// <summary>First names that are common in the United Kingdom. The list is ours, short on purpose, and of all communities that we could think of; a rare name shows by the words before it.</summary>
internal static class FirstNames
{
    /// <summary>Names that are hardly anything else.</summary>
    public static readonly HashSet<string> Common = Set("""
        Aaron Abbie Abby Abdi Abdul Abdullah Abigail Adam Adele Adeola Adrian Andriy Agnes Agnieszka Ahmed Aidan Aiden Aileen Aisha Aishah Alan Alannah Albert Alec Aled Alejandro Alex Alexander Alexandra Alexis Alfie Alfred Ali
        Alice Alicia Alina Alison Allan Alma Alun Alwyn Amal Amanda Amandeep Amelia Amina Amir Amit Amy Ana Anastasia Andrea Andreea Andrew Andrzej Aneta Angela Angharad Angus Anika Anil Anita Ann Anna Annabel Anne
        Annette Annie Anthony Antonio Anya Archie Aria Arjun Arlo Arthur Arun Asha Ashley Asif Astrid Audrey Ava Ayaan Ayesha Ayo Babatunde Balvinder Barbara Barry Beatrice Becky Ben Benjamin Bernadette Bernard Bethan
        Bethany Betty Beverley Bilal Blessing Bogdan Bradley Brandon Brenda Brendan Brian Bridget Bronwen Bryan Bryn Caitlin Callum Cameron Camille Carla Carly Caroline Carys Catherine Catrin Cecilia Ceri Charles Charlie
        Charlotte Chelsea Chidi Chioma Chloe Chris Christina Christine Christopher Ciara Claire Clare Clive Colin Connor Conor Corey Craig Cristina Daisy Damian Daniel Daniela Danielle Danny Darren Dave David Dawid
        Dean Deborah Declan Deepak Delroy Denis Denise Dennis Derek Desmond Diana Diane Dilys Donald Donna Doreen Doris Dorothy Douglas Duncan Dylan Eamonn Ebony Edith Edna Edward Efua Eileen Ekaterina Elaine Eleanor
        Elena Eleri Elif Elijah Elin Eliza Elizabeth Ella Ellen Ellie Elliot Elsie Emeka Emily Emma Emmanuel Eric Erin Esme Esther Ethan Ethel Eunice Evan Evelyn Ewa Fatima Fatoumata Fiona Florence Fola Frances Francesca
        Francis Frederick Freya Funmi Gabriel Gabriela Gareth Gary Gavin Gemma Geoffrey George Georgia Georgina Gerald Geraldine Gerard Gethin Gillian Gladys Glenn Glenys Gordon Graeme Graham Gurpreet Gwen Gwyneth Habiba
        Hamza Hannah Hanna Harjit Harold Harpreet Harriet Harry Harvey Hassan Hayley Hazel Heidi Helen Henry Hilda Howard Hugh Hussein Ian Ibrahim Idris Iestyn Ieuan Imogen Imran Ioan Ioana Irene Isaac Isabel Isabella Isabelle
        Isla Ismail Ivan Ivor Jacob Jacqueline Jade Jagdeep Jake Jakub Jamal James Jamie Jan Jane Janet Janice Jaswinder Jason Javed Jay Jayden Jean Jeanette Jeffrey Jemma Jennifer Jenny Jeremy Jessica Jill Jim Joan Joanna
        Joanne Joe Joel John Jonathan Jorge Jose Joseph Josephine Josh Joshua Joyce Juan Judith Judy Julia Julian Julie Juliet Justin Kamal Kamila Karen Karim Karl Karolina Kasia Kate Katarzyna Kateryna Katherine Kathleen Kathryn Katie
        Katrina Kayleigh Keiran Keith Kelly Kelvin Ken Kenneth Kenny Kerry Kevin Khadija Khalid Kieran Kim Kimberley Kiran Kofi Krystyna Kulwinder Kwame Kyle Lakshmi Lamar Lara Laura Lauren Lawrence Layla Leah Lee Leila Len Lena
        Leo Leon Leonard Lesley Leslie Lewis Liam Lilian Linda Lisa Liz Lloyd Logan Lorna Lorraine Louis Louise Luca Lucas Lucy Luis Luke Lydia Lynn Lynne Mabel Madison Maggie Magdalena Mahmood Maisie Malcolm Malgorzata Mandy
        Manjit Manuel Marcin Marcus Margaret Maria Mariam Marian Marie Marilyn Mario Marion Marjorie Marlene Marlon Marta Martha Martin Martyn Mary Maryam Mason Mateusz Matilda Matthew Maureen Maurice Mavis Max Maxine Maya
        Megan Mehmet Mei Melanie Melissa Mercy Mia Michael Michal Michelle Miguel Mihai Mike Millie Min Miriam Mohamed Mohammad Mohammed Moira Molly Monica Monika Morag Moses Muhammad Muriel Musa Mustafa Nadia Nadine Naomi
        Nasreen Natalia Natalie Natasha Nathan Neha Neil Nerys Ngozi Nia Niamh Nicholas Nicola Nicole Nigel Nikhil Nina Noah Noel Nora Norma Norman Norris Nuala Oksana Olena Olga Olivia Oliver Olu Oluwaseun Omar Oscar Osman Owen Oyinkan Pablo
        Pamela Patricia Patrick Paul Paula Pauline Pawel Paweł Peggy Peter Petra Philip Phillip Philippa Phoebe Phyllis Piotr Polly Precious Priya Rachael Rachel Rahim Rajesh Ralph Ramesh Rania Ranjit Raymond Rebecca Reece
        Reggie Rhian Rhiannon Rhys Richard Rita Robert Roberta Robyn Roger Ronald Rory Rosemary Rosie Roshni Ross Rowan Roxanne Roy Ruaridh Rupert Russell Ruth Ryan Saad Sabrina Sadia Safiya Saira Sajid Sally Salma Sam Samantha
        Samina Samir Samuel Sandeep Sandra Sanjay Sara Sarah Sasha Scott Sean Sebastian Seren Sergei Shabana Shane Shanice Shannon Sharon Shaun Shazia Sheila Shelley Sheila Shirley Shreya Siân Sian Sidney Simon Simone Sinead
        Siobhan Siobhán Sofia Sonia Sophia Sophie Stacey Stanley Stefan Stella Stephanie Stephen Steve Steven Stewart Stuart Sunil Surjit Susan Suzanne Sylvia Tamara Tamika Tanya Tariq Tasha Tatiana Temitope Terence Teresa Terry
        Thandiwe Theo Theresa Thomas Tiffany Tim Timothy Tina Toby Tom Tomasz Tony Tracey Tracy Trevor Tristan Tunde Tyler Tyrone Usman Valerie Vanessa Vera Verity Veronica Vicky Victor Victoria Vijay Vincent Viktor Vivian Waleed Walter
        Wanda Waqas Wayne Wendy Wesley Wilfred William Winifred Winston Wojciech Xavier Yasmin Yasmine Yetunde Yolanda Yousef Youssef Yusuf Yvette Yvonne Zachary Zain Zainab Zara Zeinab Zoe Zoë Zofia Zsofia Łukasz
        """);

    /// <summary>Months that are names: only a word for a person before them tells.</summary>
    public static readonly HashSet<string> Months = Set("April May June August");

    /// <summary>Names that are words too: the capital must stand within a sentence, where a word would have none.</summary>
    public static readonly HashSet<string> Ambiguous = [.. Months, .. Set("""
        Amber Angel Bill Bob Carol Chance Chase Christian Crystal Dale Dawn Destiny Drew Eve Faith Frank Gene Gloria Grace Grant Guy Harmony Heather Holly Hope Iris Ivy Jack Jasmine Jewel Jordan Joy Lily Mark Melody Miles Nick Olive Pat
        Patience Pearl Penny Poppy Ray Rich Rob Robin Rose Ruby Sandy Stacy Sue Summer Ted Trinity Violet Will
        """)];

    private static HashSet<string> Set(string names) => new(names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
