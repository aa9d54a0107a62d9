package nl.thuisbest.docs;

import java.util.List;
import nl.thuisbest.core.programme.Programme;

/** All programmes, those as much at home as possible first. */
final class ProgrammesPage {
    private ProgrammesPage() {}

    static String of(List<Programme> programmes) {
        return Markdown.page("Programmes", "the rulebook")
                .says(
                        "In the order in which they are preferred (S3): intensive help at home,"
                            + " then open and small-scale, closed last. What a source does not say"
                            + " is marked as such and asked of whoever offers the programme.")
                .table(
                        List.of("programme", "where", "phases", "shared pieces", "not said"),
                        programmes.stream()
                                .map(it ->
                                        List.of(
                                                "[" + it.name().nl() + "](" + it.id() + ".md)",
                                                it.offering().brief().nl(),
                                                String.join(
                                                        ", ",
                                                        it.phases().stream()
                                                                .map(p -> p.name().nl())
                                                                .toList()),
                                                String.join(", ", it.offering().pieces()),
                                                Integer.toString(it.offering().open().size())))
                                .toList())
                .toString();
    }
}
