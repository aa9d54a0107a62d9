package nl.thuisbest.web.rules;

import java.util.List;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.page.Page;
import nl.thuisbest.web.settings.SilentProgramme;

/**
 * Which rules hold on a day, by subject, and what changed.
 *
 * @param subjects all there are, for the filter
 * @param articles all that are cited, for the filter
 * @param silences what the sources leave open, with what the organisation agreed
 */
public record RulesPage(
        RulesFilter filter,
        List<Group> groups,
        List<RuleRow> rights,
        List<RuleChange> changes,
        List<RuleChange> announced,
        List<String> subjects,
        List<String> articles,
        List<SilentProgramme> silences)
        implements Page {
    public RulesPage {
        groups = List.copyOf(groups);
        rights = List.copyOf(rights);
        changes = List.copyOf(changes);
        announced = List.copyOf(announced);
        subjects = List.copyOf(subjects);
        articles = List.copyOf(articles);
        silences = List.copyOf(silences);
    }

    /** Rules about one subject. */
    public record Group(String subject, List<RuleRow> rules) {
        public Group {
            rules = List.copyOf(rules);
        }
    }

    public int count() {
        return groups.stream().mapToInt(group -> group.rules().size()).sum() + rights.size();
    }

    public RuleWords say(Words words) {
        return new RuleWords(words);
    }
}
