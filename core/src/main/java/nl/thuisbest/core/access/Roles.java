package nl.thuisbest.core.access;

import java.util.List;
import nl.thuisbest.core.kernel.RoleId;

/** The roles that law or programme give a part in a decision; all others are data only. */
public final class Roles {
    public static final RoleId TRAJECTBEGELEIDER = new RoleId("trajectbegeleider");
    public static final RoleId GEDRAGSWETENSCHAPPER = new RoleId("gedragswetenschapper");
    public static final RoleId JEUGDHULPVERANTWOORDELIJKE =
            new RoleId("jeugdhulpverantwoordelijke");
    public static final RoleId MST_THERAPEUT = new RoleId("mst-therapeut");
    public static final RoleId MST_SUPERVISOR = new RoleId("mst-supervisor");
    public static final RoleId MST_EXPERT = new RoleId("mst-expert");
    public static final RoleId MENTOR = new RoleId("mentor");
    public static final RoleId PEDAGOGISCH_MEDEWERKER = new RoleId("pedagogisch-medewerker");
    public static final RoleId PLANNER = new RoleId("planner");
    public static final RoleId MANAGER = new RoleId("manager");
    public static final RoleId STUURGROEP = new RoleId("stuurgroep");
    public static final RoleId FUNCTIONEEL_BEHEERDER = new RoleId("functioneel-beheerder");
    public static final RoleId PRIVACY_OFFICER = new RoleId("privacy-officer");
    public static final RoleId JURIST = new RoleId("jurist");
    public static final RoleId VERWIJZER = new RoleId("verwijzer");

    /** In which order one of several roles is shown. */
    static final List<RoleId> ORDER =
            List.of(
                    GEDRAGSWETENSCHAPPER,
                    JEUGDHULPVERANTWOORDELIJKE,
                    TRAJECTBEGELEIDER,
                    MST_THERAPEUT,
                    MST_SUPERVISOR,
                    MST_EXPERT,
                    MENTOR,
                    PEDAGOGISCH_MEDEWERKER,
                    PRIVACY_OFFICER,
                    MANAGER);

    /**
     * Roles that work across programmes; a programme names its own, the law names {@link
     * #JEUGDHULPVERANTWOORDELIJKE}.
     */
    public static final List<RoleId> OF_THE_ORGANISATION =
            List.of(
                    PLANNER,
                    MANAGER,
                    STUURGROEP,
                    FUNCTIONEEL_BEHEERDER,
                    PRIVACY_OFFICER,
                    JURIST,
                    VERWIJZER);

    private Roles() {}
}
