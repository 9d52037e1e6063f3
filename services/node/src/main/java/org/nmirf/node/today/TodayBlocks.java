package org.nmirf.node.today;

import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.web.page.Reader;

/**
 * What waits for people in one feature. Each feature that the first page tells of has a bean; beans
 * of the same urgency come in the order of their {@code @Order}. One round to the database should
 * be enough for all blocks of a bean.
 */
public interface TodayBlocks {

    /** What waits for that person; nothing for those whom it does not concern. */
    List<TodayBlock> of(Person person, Reader reader);
}
