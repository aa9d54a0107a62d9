package nl.thuisbest.arch.canary.store;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Breaks a rule on purpose. */
public final class IsInjectedIntoAField {
    @Autowired @Nullable ApplicationContext injected;
}
