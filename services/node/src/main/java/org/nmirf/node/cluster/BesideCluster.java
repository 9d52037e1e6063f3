package org.nmirf.node.cluster;

import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.web.page.Reader;

/** What other features show on the page of a cluster; each says how it is drawn. */
public interface BesideCluster {

    /**
     * One part of the page.
     *
     * @param template whose fragment {@code panel(view)} draws it
     * @param view what that fragment takes
     */
    record Panel(String template, Object view) {}

    /** Their parts for that person; none where there is nothing to show. */
    List<Panel> of(Cluster cluster, Person person, Reader reader);
}
