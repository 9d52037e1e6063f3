package org.nmirf.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Puts site, reader and person before every page, and hands the reader to controllers. */
final class PageModel implements HandlerInterceptor, HandlerMethodArgumentResolver {

    private final Site site;
    private final Readers readers;

    PageModel(Site site, Readers readers) {
        this.site = site;
        this.readers = readers;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        String view = page == null ? null : page.getViewName();
        // What a redirect's model holds would end up in its address.
        if (page == null || view == null || view.startsWith("redirect:")) {
            return;
        }
        page.addObject("site", site);
        page.addObject("reader", readers.of(request));
        CurrentPerson.find().ifPresent(person -> page.addObject("person", person));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reader.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (servletRequest == null) {
            throw new IllegalStateException("a reader exists only in a servlet request");
        }
        return readers.of(servletRequest);
    }
}
