package nl.thuisbest.web.rules;

import java.util.List;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.page.Page;

/**
 * Which rules hold on a day, by subject, and what changed.
 *
 * @param subjects all there are, for the filter
 * @param articles all that are cited, for the filter
 */
public record RulesPage(
        RulesFilter filter,
        List<Group> groups,
        List<RuleRow> rights,
        List<RuleChange> changes,
        List<RuleChange> announced,
        List<String> subjects,
        List<String> articles)
        implements Page {
    public RulesPage {
        groups = List.copyOf(groups);
        rights = List.copyOf(rights);
        changes = List.copyOf(changes);
        announced = List.copyOf(announced);
        subjects = List.copyOf(subjects);
        articles = List.copyOf(articles);
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
