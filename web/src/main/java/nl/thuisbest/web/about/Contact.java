package nl.thuisbest.web.about;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom to call about the program itself; an organisation sets its own with {@code
 * thuisbest.contact.*}.
 *
 * @param helpdesk who helps with accounts and problems
 * @param privacy who answers questions about privacy
 */
@ConfigurationProperties("thuisbest.contact")
public record Contact(
        String helpdesk, String telephone, String mail, String privacy, String privacyMail) {}
