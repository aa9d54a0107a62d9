package nl.thuisbest.core.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.core.choice.Comparison.Column;
import nl.thuisbest.core.choice.Comparison.Row;
import nl.thuisbest.core.choice.NextQuestion.OfCriterion;
import nl.thuisbest.core.choice.NextQuestion.Settles;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.programme.Criterion;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.rules.Finding;

/** What to ask next: first the place of what fits most at home, then what settles most. */
final class Questions {
    private final List<Programme> programmes;
    private final List<Row> rows;
    private final List<Column> columns;
    private final Map<CriterionId, Finding> known;

    Questions(List<Programme> programmes, List<Row> rows, List<Column> columns) {
        this.programmes = programmes;
        this.rows = rows;
        this.columns = columns;
        this.known =
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.criterion().id(), row -> row.known().finding()));
    }

    List<NextQuestion> inOrder() {
        var questions = new ArrayList<NextQuestion>();
        place().ifPresent(questions::add);
        rows.stream()
                .filter(row -> row.known().finding() == Finding.UNKNOWN)
                .map(this::ofCriterion)
                .filter(question -> !question.askedBy().isEmpty())
                .sorted(
                        Comparator.comparingInt(OfCriterion::settles)
                                .thenComparingInt(question -> question.askedBy().size())
                                .reversed())
                .forEach(questions::add);
        return questions;
    }

    /** Of what fits, most at home first, as long as nobody said there is a place. */
    private Optional<NextQuestion> place() {
        return columns.stream()
                .filter(column -> column.fit().fitting())
                .findFirst()
                .filter(column -> column.fit() == Fit.FITS)
                .filter(column ->
                        column.places().asks().stream().allMatch(ask -> ask.answer() == null))
                .map(column -> new NextQuestion.OfPlace(column.id()));
    }

    private OfCriterion ofCriterion(Row row) {
        var open = open().filter(asking -> row.cells().containsKey(asking)).toList();
        var id = row.criterion().id();
        return new OfCriterion(
                row.criterion(), settles(id, Finding.MET), settles(id, Finding.NOT_MET), open);
    }

    /** Those not settled, most at home first. */
    private Stream<ProgrammeId> open() {
        return columns.stream().filter(column -> column.fit() == Fit.OPEN).map(Column::id);
    }

    private Settles settles(CriterionId asked, Finding answer) {
        var then = new Fits(programmes, supposing(asked, answer));
        return new Settles(
                open().filter(id -> then.of(id) == Fit.FITS).toList(),
                open().filter(id -> then.of(id) == Fit.DOES_NOT_FIT).toList());
    }

    private Function<Criterion, Finding> supposing(CriterionId asked, Finding answer) {
        return criterion ->
                criterion.id().equals(asked)
                        ? answer
                        : known.getOrDefault(criterion.id(), Finding.UNKNOWN);
    }
}
