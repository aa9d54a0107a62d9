package nl.thuisbest.web.beside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.action.TimeOutRoutes;
import nl.thuisbest.core.action.TimeOutWay;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.web.beside.Beside.Route;
import nl.thuisbest.web.beside.Beside.Row;
import nl.thuisbest.web.piece.Basis;

/** Tells the legal route of a time-out that follows from tonight's status (care-rules 4). */
final class TimeOutRouteText {
    private final nl.thuisbest.web.i18n.Words words;
    private final String given;

    TimeOutRouteText(nl.thuisbest.web.i18n.Words words, String given) {
        this.words = words;
        this.given = given;
    }

    Route of(Trajectory state, LocalDate night) {
        return switch (TimeOutRoutes.of(state, night)) {
            case TimeOutWay.Open open -> open(open);
            case TimeOutWay.Shut shut -> shut(shut);
        };
    }

    private Route open(TimeOutWay.Open open) {
        var key = "route." + Words.ofEnum(open.route());
        var rows = new ArrayList<Row>();
        rows.add(row("who", key, List.of(open.ground())));
        rows.add(row("asks", key, List.of()));
        rows.add(row("remedy", key, List.of(open.remedy())));
        rows.add(row("tell", key, open.tell()));
        return new Route(true, words.say(key), rows);
    }

    private Row row(String part, String key, List<Source> sources) {
        return new Row(
                words.say("route." + part),
                words.say(key + "." + part, given),
                sources.stream().map(source -> new Basis(Force.LAW, source)).toList());
    }

    private Route shut(TimeOutWay.Shut shut) {
        var rows = new ArrayList<Row>();
        for (var instead : shut.instead()) {
            rows.add(
                    new Row(
                            words.say("route.instead"),
                            words.say("route.instead." + Words.ofEnum(instead)),
                            List.of()));
        }
        return new Route(false, words.say("route.shut." + Words.ofEnum(shut.why())), rows);
    }
}
