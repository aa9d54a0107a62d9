package nl.thuisbest.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.access.Right;
import nl.thuisbest.core.access.Rights;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import org.junit.jupiter.api.Test;

class ShippedRightsTest {
    private static final Rights rights = Rulebooks.shipped().rights();

    @Test
    void leave_is_granted_and_revoked_by_the_jeugdhulpverantwoordelijke_alone() {
        for (var action : List.of("grant-leave", "revoke-leave", "adopt-plan", "evaluate-plan")) {
            assertThat(rights.about(Parts.action(action)))
                    .singleElement()
                    .satisfies(right -> {
                        assertThat(right.roles()).containsExactly(Roles.JEUGDHULPVERANTWOORDELIJKE);
                        assertThat(right.force()).isEqualTo(Force.LAW);
                    });
        }
    }

    @Test
    void consent_is_the_behavioural_scientists() {
        assertThat(rights.about(Parts.action("give-consent")))
                .singleElement()
                .extracting(Right::roles)
                .isEqualTo(List.of(Roles.GEDRAGSWETENSCHAPPER));
    }

    @Test
    void the_deciding_vote_on_a_time_out_is_a_rule_of_the_programme_not_of_the_law() {
        assertThat(rights.about(Parts.action("decide-time-out")))
                .singleElement()
                .satisfies(right -> {
                    assertThat(right.roles())
                            .as("on leave the law has the jeugdhulpverantwoordelijke revoke it")
                            .containsExactly(
                                    Roles.GEDRAGSWETENSCHAPPER, Roles.JEUGDHULPVERANTWOORDELIJKE);
                    assertThat(right.force()).isEqualTo(Force.PROGRAMME);
                });
    }

    @Test
    void a_fact_is_recorded_by_any_member_of_the_team() {
        var group = actor("pedagogisch-medewerker");
        for (var fact :
                List.of("record-night", "let-go", "end-leave", "report-relapse", "give-notice")) {
            assertThat(rights.allows(Parts.action(fact), group, true)).as(fact).isTrue();
            assertThat(rights.allows(Parts.action(fact), group, false)).as(fact).isFalse();
        }
    }

    @Test
    void who_manages_or_plans_sees_results_and_opens_no_dossier() {
        for (var role : List.of("manager", "stuurgroep", "planner")) {
            var actor = actor(role);
            assertThat(rights.allows(Parts.page("results"), actor, false)).as(role).isTrue();
            assertThat(dossier()).noneMatch(what -> rights.allows(what, actor, true));
            assertThat(rights.allows(Parts.page("all-trajectories"), actor, true)).isFalse();
        }
    }

    @Test
    void only_the_team_opens_a_dossier_except_the_privacy_officer_for_requests() {
        var open =
                rights.byWhat().values().stream()
                        .flatMap(List::stream)
                        .filter(right -> right.what().startsWith("part:") && !right.inTeam())
                        .flatMap(right -> right.roles().stream())
                        .distinct();
        assertThat(open).containsExactly(Roles.PRIVACY_OFFICER);
    }

    @Test
    void what_has_no_row_is_allowed_to_nobody() {
        assertThat(rights.allows("action:fly", actor("gedragswetenschapper"), true)).isFalse();
    }

    private static List<String> dossier() {
        return Stream.concat(
                        Parts.OF_A_DOSSIER.stream().map(Parts::part),
                        rights.byWhat().keySet().stream()
                                .filter(what -> what.startsWith("action:")))
                .toList();
    }

    private static Actor actor(String role) {
        return new Actor(
                StaffId.of("00000000-0000-4000-8000-000000000001"), Set.of(new RoleId(role)), null);
    }
}
