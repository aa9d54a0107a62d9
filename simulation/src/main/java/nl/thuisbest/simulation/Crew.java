package nl.thuisbest.simulation;

import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.SiteId;
import nl.thuisbest.simulation.staff.Colleague;
import nl.thuisbest.simulation.staff.Colleagues;

/**
 * Who works with the families of one site.
 *
 * @param groups the groups of that site
 */
public record Crew(SiteId site, String title, List<String> groups, List<Colleague> colleagues) {
    public static final Crew VEERHUIS =
            new Crew(
                    new SiteId("veerhuis"),
                    "Het Veerhuis",
                    List.of("De Steiger", "De Kade"),
                    List.of(
                            Colleagues.ROOS,
                            Colleagues.HANNEKE,
                            Colleagues.MEREL,
                            Colleagues.PIM,
                            Colleagues.YOUSSEF,
                            Colleagues.ELINE,
                            Colleagues.JOKE,
                            Colleagues.RUTGER,
                            Colleagues.NOORTJE));

    public static final Crew LANTAARN =
            new Crew(
                    new SiteId("lantaarn"),
                    "De Lantaarn",
                    List.of("Het Lint"),
                    List.of(
                            Colleagues.TESS,
                            Colleagues.ANOUK,
                            Colleagues.MEREL,
                            Colleagues.SASKIA,
                            Colleagues.MALIK,
                            Colleagues.ELINE,
                            Colleagues.JOKE,
                            Colleagues.RUTGER));

    public Crew {
        groups = List.copyOf(groups);
        colleagues = List.copyOf(colleagues);
    }

    public static List<Crew> all() {
        return List.of(VEERHUIS, LANTAARN);
    }

    Colleague in(RoleId role) {
        return find(role)
                .orElseThrow(
                        () -> new IllegalArgumentException("nobody is " + role + " at " + title));
    }

    Optional<Colleague> find(RoleId role) {
        return colleagues.stream().filter(c -> c.roles().contains(role)).findFirst();
    }
}
