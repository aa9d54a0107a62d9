package nl.thuisbest.web.ribbon;

import static nl.thuisbest.web.ribbon.Ribbon.Mark.State.DONE;
import static nl.thuisbest.web.ribbon.Ribbon.Mark.State.DUE;
import static nl.thuisbest.web.ribbon.Ribbon.Mark.State.PLANNED;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.Period;

/** The fictional path of the design, 31 nights on its way. */
final class Sem {
    static final LocalDate TODAY = day("2026-03-12");

    private Sem() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Period days(String first, String last) {
        return Period.ofDays(day(first), day(last));
    }

    static Ribbon.Run slept(Night night, String first, String last) {
        return new Ribbon.Run(night, days(first, last), true);
    }

    static Ribbon.Run planned(Night night, String first, String last) {
        return new Ribbon.Run(night, days(first, last), false);
    }

    static Ribbon ribbon() {
        return new Ribbon(
                "Sem Wolkenveld",
                TODAY,
                day("2026-01-19"),
                day("2026-07-10"),
                List.of(
                        slept(Night.INSIDE, "2026-02-09", "2026-02-27"),
                        slept(Night.LEAVE, "2026-02-28", "2026-02-28"),
                        slept(Night.INSIDE, "2026-03-01", "2026-03-05"),
                        slept(Night.LEAVE, "2026-03-06", "2026-03-07"),
                        slept(Night.INSIDE, "2026-03-08", "2026-03-11"),
                        planned(Night.INSIDE, "2026-03-12", "2026-03-12"),
                        planned(Night.LEAVE, "2026-03-13", "2026-03-14"),
                        planned(Night.INSIDE, "2026-03-15", "2026-03-20"),
                        planned(Night.LEAVE, "2026-03-21", "2026-04-17"),
                        planned(Night.HOME, "2026-04-18", "2026-07-10")),
                List.of(
                        new Ribbon.Phase("Indicatie", days("2026-01-19", "2026-02-08"), false),
                        new Ribbon.Phase("Verblijf", days("2026-02-09", "2026-03-20"), true),
                        new Ribbon.Phase("Thuis met MST", days("2026-03-21", "2026-06-19"), false),
                        new Ribbon.Phase("Nazorg", days("2026-06-20", "2026-07-10"), false)),
                new Ribbon.Lane(
                        List.of(
                                new Ribbon.Bar(
                                        days("2026-02-06", "2026-09-06"),
                                        List.of(days("2026-04-18", "2026-09-06")))),
                        null),
                new Ribbon.Lane(List.of(Ribbon.Bar.of(days("2026-02-09", "2026-08-09"))), null),
                new Ribbon.Lane(
                        List.of(Ribbon.Bar.of(days("2026-02-09", "2026-06-12"))),
                        new Ribbon.Gap(days("2026-06-13", "2026-07-10"), false)),
                List.of(
                        new Ribbon.Mark("plan", 0, day("2026-02-20"), DONE),
                        new Ribbon.Mark("evaluation", 1, day("2026-03-20"), DUE),
                        new Ribbon.Mark("evaluation", 2, day("2026-05-20"), PLANNED),
                        new Ribbon.Mark("end", 0, day("2026-07-10"), PLANNED)),
                new Ribbon.Home(day("2026-03-21"), false));
    }
}
