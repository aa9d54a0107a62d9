package nl.thuisbest.simulation.staff;

import static nl.thuisbest.core.access.Roles.FUNCTIONEEL_BEHEERDER;
import static nl.thuisbest.core.access.Roles.GEDRAGSWETENSCHAPPER;
import static nl.thuisbest.core.access.Roles.JEUGDHULPVERANTWOORDELIJKE;
import static nl.thuisbest.core.access.Roles.JURIST;
import static nl.thuisbest.core.access.Roles.MANAGER;
import static nl.thuisbest.core.access.Roles.MENTOR;
import static nl.thuisbest.core.access.Roles.MST_EXPERT;
import static nl.thuisbest.core.access.Roles.MST_SUPERVISOR;
import static nl.thuisbest.core.access.Roles.MST_THERAPEUT;
import static nl.thuisbest.core.access.Roles.PEDAGOGISCH_MEDEWERKER;
import static nl.thuisbest.core.access.Roles.PLANNER;
import static nl.thuisbest.core.access.Roles.PRIVACY_OFFICER;
import static nl.thuisbest.core.access.Roles.STUURGROEP;
import static nl.thuisbest.core.access.Roles.TRAJECTBEGELEIDER;
import static nl.thuisbest.core.access.Roles.VERWIJZER;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.thuisbest.core.access.Registration;
import nl.thuisbest.core.access.Registration.Register;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.people.Name;
import org.jspecify.annotations.Nullable;

/** The team of Het Veerhuis and MST-team Oeverwal, which do not exist. */
public final class Colleagues {
    private static final Registration SKJ =
            new Registration(Register.SKJ_JEUGD_EN_GEZINSPROFESSIONAL, "000001");
    private static final Registration NIP =
            new Registration(Register.NIP_KINDER_EN_JEUGDPSYCHOLOOG, "000002");
    private static final Registration GZ = new Registration(Register.BIG_GZ_PSYCHOLOOG, "000003");

    public static final Colleague ROOS = face(1, "Roos", "Terwolde", TRAJECTBEGELEIDER, SKJ);
    public static final Colleague HANNEKE =
            face(2, "Hanneke", "Lichtveld", GEDRAGSWETENSCHAPPER, NIP);
    public static final Colleague PIM = face(3, "Pim", "Oeverland", MST_THERAPEUT, SKJ);
    public static final Colleague YOUSSEF = face(4, "Youssef", "Windhoek", MENTOR, SKJ);
    public static final Colleague MEREL =
            face(5, "Merel", "Zandkamp", JEUGDHULPVERANTWOORDELIJKE, SKJ);
    public static final Colleague JOKE = face(6, "Joke", "Waterlander", MST_SUPERVISOR, GZ);
    public static final Colleague NIELS = face(7, "Niels", "Kadeland", PLANNER, null);
    public static final Colleague WIEKE = face(8, "Wieke", "Hartog", MANAGER, null);
    public static final Colleague LOTTE = face(9, "Lotte", "Kuip", VERWIJZER, null);
    public static final Colleague FARAH = face(10, "Farah", "Lindegaard", PRIVACY_OFFICER, null);
    public static final Colleague GIJS = face(11, "Gijs", "Molenveen", FUNCTIONEEL_BEHEERDER, null);
    public static final Colleague TESS = other(12, "Tess", "Rietveldt", TRAJECTBEGELEIDER, SKJ);
    public static final Colleague ANOUK =
            other(13, "Anouk", "Sluiswater", GEDRAGSWETENSCHAPPER, GZ);
    public static final Colleague SASKIA = other(14, "Saskia", "Golfslag", MST_THERAPEUT, SKJ);
    public static final Colleague DEWI = other(15, "Dewi", "Kustpad", MST_THERAPEUT, SKJ);
    public static final Colleague JOOST = other(16, "Joost", "Haverkade", MST_THERAPEUT, SKJ);
    public static final Colleague MALIK = other(17, "Malik", "Bruggeman-Oord", MENTOR, SKJ);
    public static final Colleague ELINE =
            other(18, "Eline", "Schelpenhof", PEDAGOGISCH_MEDEWERKER, SKJ);
    public static final Colleague RUTGER = other(19, "Rutger", "Vuurbaken", MST_EXPERT, GZ);
    public static final Colleague INEZ = other(20, "Inez", "Havenaar-Duin", STUURGROEP, null);

    public static final Colleague NOORTJE = face(21, "Noortje", "Stuifveen", JURIST, null);

    private Colleagues() {}

    /** All of them, those of the sign-in page first. */
    public static List<Colleague> all() {
        return List.of(
                ROOS, HANNEKE, PIM, YOUSSEF, MEREL, JOKE, NIELS, WIEKE, LOTTE, FARAH, GIJS, NOORTJE,
                TESS, ANOUK, SASKIA, DEWI, JOOST, MALIK, ELINE, RUTGER, INEZ);
    }

    private static Colleague face(
            int number,
            String given,
            String family,
            RoleId role,
            @Nullable Registration registration) {
        return colleague(number, given, family, role, registration, true);
    }

    private static Colleague other(
            int number,
            String given,
            String family,
            RoleId role,
            @Nullable Registration registration) {
        return colleague(number, given, family, role, registration, false);
    }

    private static Colleague colleague(
            int number,
            String given,
            String family,
            RoleId role,
            @Nullable Registration registration,
            boolean face) {
        return new Colleague(
                new StaffId(new UUID(0x7468756973626573L, number)),
                given.toLowerCase(Locale.ROOT),
                new Name(new Line(given), new Line(family)),
                Set.of(role),
                registration,
                face);
    }
}
