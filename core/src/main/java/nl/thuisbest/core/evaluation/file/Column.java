package nl.thuisbest.core.evaluation.file;

import java.util.Locale;
import java.util.Optional;

/** The columns of an outcome file, each by its Dutch and its English name. */
public enum Column {
    PATH("pad", "path"),
    SITE("locatie", "site"),
    PROGRAMME("programma", "programme"),
    INDICATED("indicatie", "indicated"),
    PLACED("plaatsing", "placed"),
    RETURNED("naar_huis", "returned_home"),
    CLOSED("afgesloten", "closed"),
    LIVES_AT_HOME("woont_thuis", "lives_at_home"),
    NEW_POLICE_CONTACT("nieuw_politiecontact", "new_police_contact"),
    SCHOOL_OR_WORK("school_of_werk", "school_or_work"),
    MUTUAL("in_overleg", "ended_mutually"),
    REASON("reden_einde", "ending_reason"),
    IJW_REASON("reden_stop_ijw", "ijw_stop_reason"),
    COOPERATION_FAILED("samenwerking_mislukt", "cooperation_failed"),
    PLACEMENT_PREVENTED("uithuisplaatsing_voorkomen", "placement_prevented"),
    INSIDE_DAYS("dagen_binnen", "days_inside"),
    LEAVE_DAYS("dagen_verlof", "days_leave"),
    TIME_OUTS("time_outs", "time_outs"),
    EXIT("uitgang", "exit"),
    EXIT_DAY("uitgang_dag", "exit_day"),
    YOUTH_MARK("cijfer_jongere", "mark_youth"),
    PARENTS_MARK("cijfer_ouders", "mark_parents");

    private final String dutch;
    private final String english;

    Column(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    public String dutch() {
        return dutch;
    }

    public String english() {
        return english;
    }

    /** Capitals do not matter, and a space or hyphen is as good as an underscore. */
    public static Optional<Column> find(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (var column : values()) {
            if (column.dutch.equals(name) || column.english.equals(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
