package nl.thuisbest.web.today;

import java.time.LocalDate;
import nl.thuisbest.web.page.Page;

/** The first page of a professional. */
public record TodayPage(LocalDate day) implements Page {}
