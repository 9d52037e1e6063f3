package org.nmirf.local.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Gives tests one running browser for all of them, and says loudly when there is none. */
final class BrowserExtension
        implements ExecutionCondition, ParameterResolver, TestExecutionExceptionHandler {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return switch (BrowserChoice.of(System.getenv())) {
            case BrowserChoice.Found found ->
                    ConditionEvaluationResult.enabled(found.program().toString());
            case BrowserChoice.Skipped(String reason) -> {
                context.getRoot()
                        .getStore(NAMESPACE)
                        .computeIfAbsent("notice", key -> announce(reason), Boolean.class);
                yield ConditionEvaluationResult.disabled(reason);
            }
            case BrowserChoice.Refused(String reason) -> throw new IllegalStateException(reason);
        };
    }

    private static Boolean announce(String reason) {
        System.out.println(
                """

                ############################################################################
                #  THE BROWSER TESTS ARE SKIPPED: nobody looked at the pages of hub and nodes.
                #  %s
                #  To run them: apt-get install chromium fonts-noto-core fonts-noto-cjk,
                #  or name a Chromium or Chrome in NMIRF_BROWSER.
                #  With NMIRF_REQUIRE_BROWSER=1 they fail instead of being skipped.
                ############################################################################
                """
                        .formatted(reason));
        return true;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visitors.class || type == Sites.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Sites.class
                ? Sites.running()
                : context.getStore(NAMESPACE)
                        .computeIfAbsent(
                                Visitors.class,
                                key -> new Visitors(runningBrowser(context), Sites.running()),
                                Visitors.class);
    }

    // Closed with the root store: by the thread that opened it, as Playwright wants.
    private static RunningBrowser runningBrowser(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        RunningBrowser.class,
                        key -> RunningBrowser.start(System.getenv()),
                        RunningBrowser.class);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure)
            throws Throwable {
        Visitors visitors = context.getStore(NAMESPACE).get(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.photograph(
                    context.getRequiredTestClass().getSimpleName()
                            + "-"
                            + context.getRequiredTestMethod().getName());
        }
        throw failure;
    }
}
