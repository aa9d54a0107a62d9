/** The Spring Boot application: its settings, its beans and how it is started and stopped. */
@NullMarked
package nl.thuisbest.web.app;

import org.jspecify.annotations.NullMarked;
