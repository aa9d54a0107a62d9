package nl.thuisbest.web.app;

import java.time.Clock;
import nl.thuisbest.web.referral.DemoReferrals;
import nl.thuisbest.web.security.DemoSignIn;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the demo has more than the product, and its clock. Asked at each start, for all other parts
 * are chosen when the product is built.
 */
final class DemoParts implements BeanRegistrar {
    @Override
    public void register(BeanRegistry beans, Environment environment) {
        if (environment.getProperty("thuisbest.demo", Boolean.class, false)) {
            beans.registerBean(DemoToday.class, DemoParts::today);
            beans.registerBean(DemoClock.class);
            beans.registerBean(DemoFamilies.class);
            beans.registerBean(DemoReferrals.class);
            beans.registerBean(DemoSignIn.class);
        } else {
            beans.registerBean(
                    Today.class, spec -> spec.supplier(parts -> parts.bean(Clock.class)::instant));
        }
    }

    private static void today(BeanRegistry.Spec<DemoToday> spec) {
        spec.supplier(parts -> {
            var today = new DemoToday(parts.bean(JdbcClient.class), parts.bean(Clock.class));
            var first = parts.bean(Settings.class).today();
            if (first != null) {
                today.startOn(first);
            }
            return today;
        });
    }
}
