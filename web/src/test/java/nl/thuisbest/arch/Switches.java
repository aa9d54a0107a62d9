package nl.thuisbest.arch;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds switches over types or enum constants that have a {@code default}: a new one would slip by.
 */
final class Switches {
    private Switches() {}

    static List<String> withNeedlessDefault(String path, String text) {
        var problems = new ArrayList<String>();
        var scanner =
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitSwitch(SwitchTree node, Void nothing) {
                        check(node, node.getCases());
                        return super.visitSwitch(node, nothing);
                    }

                    @Override
                    public Void visitSwitchExpression(SwitchExpressionTree node, Void nothing) {
                        check(node, node.getCases());
                        return super.visitSwitchExpression(node, nothing);
                    }

                    private void check(Tree node, List<? extends CaseTree> cases) {
                        if (hasDefault(cases) && !overLiterals(cases)) {
                            var shown = node.toString().replaceAll("\\s+", " ");
                            problems.add(path + " has a default in " + shown);
                        }
                    }
                };
        for (var unit : parse(path, text)) {
            scanner.scan(unit, null);
        }
        return problems;
    }

    private static boolean hasDefault(List<? extends CaseTree> cases) {
        return cases.stream()
                .flatMap(each -> each.getLabels().stream())
                .anyMatch(DefaultCaseLabelTree.class::isInstance);
    }

    /** Text and numbers have no last value; only a default can end them. */
    private static boolean overLiterals(List<? extends CaseTree> cases) {
        return cases.stream()
                .flatMap(each -> each.getLabels().stream())
                .anyMatch(label ->
                        label instanceof ConstantCaseLabelTree constant
                                && constant.getConstantExpression() instanceof LiteralTree);
    }

    private static Iterable<? extends Tree> parse(String path, String text) {
        var source =
                new SimpleJavaFileObject(
                        URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        var task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(
                                        null,
                                        null,
                                        null,
                                        List.of("-proc:none"),
                                        null,
                                        List.of(source));
        try {
            return task.parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
