package org.nmirf.local.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A page that people can reach.
 *
 * @param name what its pictures are called
 * @param way how a visitor gets there
 */
record Place(String name, Consumer<Visitor> way) {

    /** A place with an address of its own. */
    static Place at(String name, String address) {
        return new Place(name, visitor -> visitor.open(address));
    }

    /** Looks at the page in every language and at every width; gives what is wrong with it. */
    List<String> inspectEverywhere(Visitor visitor) {
        var found = new ArrayList<String>();
        for (String language : List.of("fr", "es", "pt")) {
            go(visitor, language);
            found.addAll(PageChecks.language(visitor, language));
        }
        for (String language : List.of("ar", "en")) {
            go(visitor, language);
            found.addAll(PageChecks.language(visitor, language));
            for (int width : List.of(Visitor.PHONE, Visitor.WIDE)) {
                visitor.resize(width);
                String where = "in " + language + " at " + width + ": ";
                PageChecks.width(visitor).forEach(one -> found.add(where + one));
                PageChecks.accessibility(visitor).forEach(one -> found.add(where + one));
                visitor.photograph(name + "-" + language + "-" + width);
            }
        }
        found.addAll(PageChecks.scripts(visitor));
        return found;
    }

    private void go(Visitor visitor, String language) {
        visitor.prefer(language);
        way.accept(visitor);
    }

    @Override
    public String toString() {
        return name;
    }
}
