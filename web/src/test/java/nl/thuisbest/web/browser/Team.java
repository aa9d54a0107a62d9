package nl.thuisbest.web.browser;

import static nl.thuisbest.simulation.staff.Colleagues.HANNEKE;
import static nl.thuisbest.simulation.staff.Colleagues.MEREL;
import static nl.thuisbest.simulation.staff.Colleagues.PIM;
import static nl.thuisbest.simulation.staff.Colleagues.ROOS;
import static nl.thuisbest.simulation.staff.Colleagues.YOUSSEF;

import java.util.List;
import nl.thuisbest.simulation.staff.Colleague;

/** The fixed team with its first tasks, as the coordinator fills it in. */
final class Team {
    private Team() {}

    static void withoutMentor(Filling form) {
        var staff = List.of(ROOS, HANNEKE, MEREL, PIM);
        for (int i = 0; i < staff.size(); i++) {
            if (i > 0) {
                form.more("members");
            }
            member(form, i, staff.get(i));
        }
        form.with("tasks.0.task", "aanspreekpunt-gezin").with("tasks.0.staff", ROOS);
    }

    static void withMentor(Filling form) {
        member(form.more("members"), 4, YOUSSEF);
        form.more("tasks").with("tasks.1.task", "mst-thuis").with("tasks.1.staff", PIM);
        form.with("deviation", "De andere taken verdelen we bij de start, samen met het gezin.")
                .send();
    }

    private static void member(Filling form, int row, Colleague who) {
        form.with("members." + row + ".staff", who)
                .with("members." + row + ".role", who.actor().leadingRole().value());
    }
}
