package nl.thuisbest.testkit;

import java.util.Set;
import java.util.UUID;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.access.Registration;
import nl.thuisbest.core.access.Registration.Register;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/** Professionals that do not exist, one for each part in a decision. */
public final class Professionals {
    /** Trajectbegeleider of the team. */
    public static final Actor TESS = actor(1, Roles.TRAJECTBEGELEIDER, null);

    /** Gekwalificeerde gedragswetenschapper of the team, GZ-psycholoog (Regeling art. 2). */
    public static final Actor HANNE =
            actor(2, Roles.GEDRAGSWETENSCHAPPER, Register.BIG_GZ_PSYCHOLOOG);

    /** Jeugdhulpverantwoordelijke of the team, registered, but no behavioural scientist. */
    public static final Actor JOOST =
            actor(3, Roles.JEUGDHULPVERANTWOORDELIJKE, Register.SKJ_JEUGD_EN_GEZINSPROFESSIONAL);

    /** MST therapist of the team. */
    public static final Actor MEREL = actor(4, Roles.MST_THERAPEUT, null);

    /** Mentor of the team. */
    public static final Actor YARA = actor(5, Roles.MENTOR, null);

    public static final Actor MST_SUPERVISOR = actor(6, Roles.MST_SUPERVISOR, null);

    /** Jeugdhulpverantwoordelijke and qualified behavioural scientist in one. */
    public static final Actor BOTH =
            new Actor(
                    new StaffId(new UUID(5, 7)),
                    Set.of(Roles.JEUGDHULPVERANTWOORDELIJKE, Roles.GEDRAGSWETENSCHAPPER),
                    new Registration(Register.SKJ_POSTMASTER_ORTHOPEDAGOOG, "1907"));

    /** Has the role of behavioural scientist without a registration that qualifies. */
    public static final Actor NOT_YET_QUALIFIED =
            actor(8, Roles.GEDRAGSWETENSCHAPPER, Register.SKJ_JEUGD_EN_GEZINSPROFESSIONAL);

    /** A second qualified behavioural scientist, of another team. */
    public static final Actor OTHER_SCIENTIST =
            actor(9, Roles.GEDRAGSWETENSCHAPPER, Register.NIP_KINDER_EN_JEUGDPSYCHOLOOG);

    /** Group worker. */
    public static final Actor GROUP_WORKER = actor(10, Roles.PEDAGOGISCH_MEDEWERKER, null);

    private Professionals() {}

    private static Actor actor(int number, RoleId role, @Nullable Register register) {
        return new Actor(
                new StaffId(new UUID(5, number)),
                Set.of(role),
                register == null ? null : new Registration(register, "19" + number));
    }
}
