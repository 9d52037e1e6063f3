package org.nmirf.web.language;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Reads the message bundles and formats arguments with ICU: Arabic has six plural forms, and an
 * apostrophe in French needs no doubling.
 */
final class Messages extends ResourceBundleMessageSource {

    Messages(String... basenames) {
        setBasenames(basenames);
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        if (code == null || locale == null || arguments == null || arguments.length == 0) {
            return super.getMessageInternal(code, arguments, locale);
        }
        String pattern = resolveCodeWithoutArguments(code, locale);
        return pattern == null
                ? super.getMessageInternal(code, arguments, locale)
                : new MessageFormat(pattern, locale).format(resolveArguments(arguments, locale));
    }
}
