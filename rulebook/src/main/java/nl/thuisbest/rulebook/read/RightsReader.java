package nl.thuisbest.rulebook.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.thuisbest.core.access.Parts;
import nl.thuisbest.core.access.Right;
import nl.thuisbest.core.access.Rights;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Validity;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Place;

/**
 * Reads who may do and see what. Every action, part and page has its rows: what has none would be
 * allowed to nobody without anyone noticing.
 */
final class RightsReader {
    private final Section file;
    private final Map<String, List<RoleId>> groups = new HashMap<>();
    private final List<Right> rights = new ArrayList<>();

    private RightsReader(Section file) {
        this.file = file;
    }

    static Rights read(
            Section file,
            Collection<String> actions,
            Collection<String> parts,
            Collection<String> pages) {
        var reader = new RightsReader(file);
        reader.groups();
        reader.rows("actions", Kind.ACTION, actions, Parts::action);
        reader.rows("parts", Kind.PART, parts, Parts::part);
        reader.rows("pages", Kind.PAGE, pages, Parts::page);
        file.close();
        return Rights.of(reader.rights);
    }

    /** Groups of roles, so that "every member of the team" is written once. */
    private void groups() {
        file.section("groups")
                .ifPresent(section -> {
                    for (var name : section.keys()) {
                        groups.put(name, Ids.roles(section, name, Names.ANYWHERE));
                    }
                    section.close();
                });
    }

    private void rows(
            String key, Kind kind, Collection<String> known, Function<String, String> what) {
        if (!file.has(key)) {
            file.problem(file.place(), Fault.MISSING_KEY, key);
            return;
        }
        file.section(key)
                .ifPresent(section -> {
                    for (var name : section.keys()) {
                        var word = new Located<>(name, section.placeOfKey(name));
                        Ids.use(section, word, kind, Names.EVERYWHERE);
                        for (var row : section.sections(name, true)) {
                            rights.add(right(row, what.apply(name)));
                        }
                    }
                    for (var name : known) {
                        if (!section.keys().contains(name)) {
                            section.problem(section.place(), Fault.RIGHT_MISSING, kind.key(), name);
                        }
                    }
                });
    }

    private Right right(Section row, String what) {
        var roles = new LinkedHashSet<RoleId>();
        for (var word : row.words("roles", true)) {
            for (var role : named(row, word)) {
                if (!roles.add(role)) {
                    row.problem(word.at(), Fault.ROLE_TWICE, role.value(), what);
                }
            }
        }
        var inTeam = Values.yesNo(row, "in-team", true);
        var ground = Grounds.of(row);
        var validity = row.has("from") ? Values.validity(row) : Validity.ALWAYS;
        row.close();
        return new Right(
                what, List.copyOf(roles), inTeam, ground.force(), ground.source(), validity);
    }

    private List<RoleId> named(Section row, Located<String> word) {
        var group = groups.get(word.value());
        return group != null ? group : List.of(role(row, word.at(), word.value()));
    }

    private static RoleId role(Section row, Place at, String value) {
        return Ids.role(row, at, Names.ANYWHERE, value);
    }
}
