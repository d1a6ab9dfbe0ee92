using System.Text.Json;
using CpdMapping.Files;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Files;

public class NodeWriterTests
{
    [Fact]
    public void Yaml_that_is_read_and_written_again_is_the_same_to_the_byte() =>
        Prop.ForAll(TreeExamples.Trees, tree =>
        {
            var once = NodeWriter.ToYaml(tree);
            var read = Read(once);
            return (NodeWriter.ToYaml(read) == once && TreeExamples.Values(read) == TreeExamples.Values(tree)).Label(once);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Json_that_is_read_and_written_again_is_the_same_to_the_byte() =>
        Prop.ForAll(TreeExamples.Trees, tree =>
        {
            var once = NodeWriter.ToJson(tree);
            var read = Read(once);
            return (NodeWriter.ToJson(read) == once && TreeExamples.Values(read) == TreeExamples.Values(tree)).Label(once);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Json_is_the_same_whether_the_tree_came_from_yaml_or_not() =>
        Prop.ForAll(TreeExamples.Trees, tree =>
            NodeWriter.ToJson(Read(NodeWriter.ToYaml(tree))) == NodeWriter.ToJson(tree)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Another_json_reader_agrees_with_the_written_json() =>
        Prop.ForAll(TreeExamples.Trees, tree => JsonDocument.Parse(NodeWriter.ToJson(tree)).RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            .QuickCheckThrowOnFailure();

    private static Node Read(string text)
    {
        var problems = new ProblemList();
        var node = NodeReader.Parse("x", text, ReadLimits.Default, problems);
        Assert.False(problems.HasErrors, string.Join('\n', problems.ToSequence()) + "\n" + text);
        return node ?? throw new InvalidOperationException("No tree: " + text);
    }
}
