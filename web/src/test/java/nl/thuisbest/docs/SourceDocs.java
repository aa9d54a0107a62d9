package nl.thuisbest.docs;

import com.sun.source.doctree.DocTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import nl.thuisbest.arch.Repository;

/**
 * The documentation of packages and public types, read from sources by the compiler's own parser.
 */
final class SourceDocs {
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|literal)\\s+([^}]*)}");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^}]*)}");
    private static final Pattern END = Pattern.compile("(?<=[.!?]) (?=[A-Z])");

    private SourceDocs() {}

    /**
     * @param type empty for a package
     * @param says the first sentence as plain text, empty when nothing is said
     */
    record Entry(String area, String type, String says) {}

    /** Packages and public top-level types of the sources below a folder. */
    static List<Entry> below(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources =
                    Repository.files(folder).stream()
                            .filter(f -> f.toString().endsWith(".java"))
                            .toList();
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources));
            var docs = DocTrees.instance(task);
            var entries = new ArrayList<Entry>();
            for (var unit : task.parse()) {
                entries.addAll(entries(unit, docs));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> entries(CompilationUnitTree unit, DocTrees docs) {
        var area = String.valueOf(unit.getPackageName());
        var root = new TreePath(unit);
        if (unit.getSourceFile()
                .isNameCompatible("package-info", javax.tools.JavaFileObject.Kind.SOURCE)) {
            return List.of(
                    new Entry(
                            area, "", firstSentence(new TreePath(root, unit.getPackage()), docs)));
        }
        var entries = new ArrayList<Entry>();
        for (var type : unit.getTypeDecls()) {
            if (type instanceof ClassTree tree
                    && tree.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                var says = firstSentence(new TreePath(root, tree), docs);
                entries.add(new Entry(area, tree.getSimpleName().toString(), says));
            }
        }
        return entries;
    }

    /** Up to the full stop before a capital or the end, so that "art. 3" does not end it. */
    private static String firstSentence(TreePath path, DocTrees docs) {
        var comment = docs.getDocCommentTree(path);
        if (comment == null) {
            return "";
        }
        var text = new StringBuilder();
        for (DocTree part : comment.getFullBody()) {
            text.append(part);
        }
        var plain = LINK.matcher(CODE.matcher(text).replaceAll("`$1`")).replaceAll("$1");
        var sentences = plain.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        return END.split(sentences, 2)[0];
    }
}
