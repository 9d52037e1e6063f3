package org.nmirf.node.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nmirf.node.access.Person;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Counts what each account asks of the API. */
@Component
class AccountRate implements HandlerInterceptor {

    private final Rate accounts;
    private final LimitAnswers answers;

    AccountRate(LimitSettings settings, LimitAnswers answers) {
        this.accounts = new Rate(settings.requestsAMinute());
        this.answers = answers;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var person = CurrentPerson.find();
        long wait = person.isEmpty() ? 0 : accounts.count(Person.of(person.get()).name());
        if (wait > 0) {
            answers.tooMany(request, response, wait);
        }
        return wait == 0;
    }
}
