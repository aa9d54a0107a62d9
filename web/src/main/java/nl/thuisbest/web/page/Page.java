package nl.thuisbest.web.page;

import org.springframework.http.HttpStatus;

/** A whole page: a record with a template of the same name. */
public non-sealed interface Page extends Answer {
    default HttpStatus status() {
        return HttpStatus.OK;
    }
}
