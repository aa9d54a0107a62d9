package nl.thuisbest.simulation;

import java.time.LocalDate;
import java.util.Objects;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.simulation.staff.Colleague;

/**
 * What each chapter of a family's way works with: the walk, the team, the shares, and words to
 * write.
 */
record Scene(Walk walk, Crew crew, Material material, int family) {
    Story story(String kind) {
        return new Story(
                walk.chance().pick(Objects.requireNonNull(material.texts().get(kind), kind)));
    }

    Line line(String kind) {
        return new Line(
                walk.chance().pick(Objects.requireNonNull(material.texts().get(kind), kind)));
    }

    Line name(String kind) {
        return material.names().pick(kind, walk.chance());
    }

    Distributions shares() {
        return material.shares();
    }

    boolean happens(String share) {
        return walk.chance().happens(shares().share(share));
    }

    int days(String spread) {
        return walk.chance().triangular(shares().spread(spread));
    }

    Colleague who(RoleId role) {
        return crew.in(role);
    }

    Actor coordinator() {
        return who(Roles.TRAJECTBEGELEIDER).actor();
    }

    Actor scientist() {
        return who(Roles.GEDRAGSWETENSCHAPPER).actor();
    }

    Actor responsible() {
        return who(Roles.JEUGDHULPVERANTWOORDELIJKE).actor();
    }

    Actor therapist() {
        return who(Roles.MST_THERAPEUT).actor();
    }

    Actor mentor() {
        return who(Roles.MENTOR).actor();
    }

    void act(Actor actor, Action action) {
        walk.act(actor, action);
    }

    void at(LocalDate day, Runnable what) {
        walk.at(
                day,
                () -> {
                    if (walk.state().course().closed().isEmpty()) {
                        what.run();
                    }
                });
    }

    LocalDate now() {
        return walk.now();
    }

    Trajectory state() {
        return walk.state();
    }

    LocalDate placedOn() {
        return state().stay().placed().orElseThrow().on();
    }
}
