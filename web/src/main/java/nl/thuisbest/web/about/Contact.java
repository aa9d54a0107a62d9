package nl.thuisbest.web.about;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom to call: now, and about the program itself. An organisation sets its own with {@code
 * thuisbest.contact.*}; what it did not set is left out, but for the national numbers.
 *
 * @param helpdesk who helps with accounts and problems
 * @param privacy who answers questions about privacy
 * @param group number of the group, day and night
 * @param mst number of the MST team on call, day and night
 * @param suicide prevention of suicide
 * @param safeHome Veilig Thuis
 * @param childLine Kindertelefoon
 */
@ConfigurationProperties("thuisbest.contact")
public record Contact(
        @DefaultValue("") String helpdesk,
        @DefaultValue("") String telephone,
        @DefaultValue("") String mail,
        @DefaultValue("") String privacy,
        @DefaultValue("") String privacyMail,
        @DefaultValue("") String group,
        @DefaultValue("") String mst,
        @DefaultValue("112") String danger,
        @DefaultValue("113") String suicide,
        @DefaultValue("0800 2000") String safeHome,
        @DefaultValue("0800 0432") String childLine) {
    /** Whether the organisation said whom to ask about the program. */
    public boolean isKnown() {
        return !helpdesk.isEmpty() && !(telephone.isEmpty() && mail.isEmpty());
    }

    public boolean knowsPrivacy() {
        return !privacyMail.isEmpty();
    }
}
