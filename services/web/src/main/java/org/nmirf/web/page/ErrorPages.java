package org.nmirf.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.nmirf.web.problem.Problems;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what nothing else answered: a page for people, a problem detail for programs. */
@Controller
public class ErrorPages implements ErrorController {

    /** Request attribute that names, with a 413, how many megabytes the address takes. */
    public static final String MEGABYTES = ErrorPages.class.getName() + ".megabytes";

    /** Request attribute that names, with a 429, how many seconds to wait. */
    public static final String SECONDS = ErrorPages.class.getName() + ".seconds";

    private final Problems problems;

    ErrorPages(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping(
            path = "${spring.web.error.path:${error.path:/error}}",
            produces = MediaType.TEXT_HTML_VALUE)
    Object page(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        if (isForProgram(request)) {
            return program(request, locale);
        }
        HttpStatusCode status = status(request);
        response.setStatus(status.value());
        String view =
                switch (status.value()) {
                    case 403 -> "error/403";
                    case 404 -> "error/404";
                    case 413 -> "error/413";
                    case 429 -> "error/429";
                    // Only sign-in says this here; what else is away has pages of its own.
                    case 503 -> "error/503";
                    default -> "error/error";
                };
        return new ModelAndView(view, status)
                .addObject("status", status.value())
                .addObject("megabytes", request.getAttribute(MEGABYTES))
                .addObject("seconds", request.getAttribute(SECONDS));
    }

    @RequestMapping(path = "${spring.web.error.path:${error.path:/error}}")
    ResponseEntity<ProblemDetail> program(HttpServletRequest request, Locale locale) {
        HttpStatusCode status = status(request);
        ProblemDetail problem = problems.problem(status, locale);
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) {
            problem.setInstance(URI.create(path));
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static boolean isForProgram(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && path.startsWith("/api/");
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        // Somebody who opens the error path itself is told that there is no such page.
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatusCode.valueOf(404);
    }
}
