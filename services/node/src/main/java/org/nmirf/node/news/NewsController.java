package org.nmirf.node.news;

import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.news.ReadNews.Question;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** News as a page. */
@Controller
@AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
class NewsController {

    private final NewsPages pages;
    private final ReadNews read;
    private final StoredNews stored;

    NewsController(NewsPages pages, ReadNews read, StoredNews stored) {
        this.pages = pages;
        this.read = read;
        this.stored = stored;
    }

    @GetMapping("/news")
    String list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") int page,
            CurrentPerson current,
            Reader reader,
            Model model) {
        var person = Person.of(current);
        var question = new Question(kind, all, unread, page);
        model.addAttribute("view", pages.view(question, person.name(), reader));
        model.addAttribute("kinds", ReadNews.kinds());
        model.addAttribute(
                "readsPractices",
                person.is(Role.OFFICER) || person.is(Role.APPROVER) || person.is(Role.ADMIN));
        return "news/list";
    }

    /** Marks one as read or not, or everything that is shown as read. */
    @PostMapping("/news")
    String mark(
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "true") boolean isRead,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") int page,
            CurrentPerson current,
            RedirectAttributes next) {
        String person = Person.of(current).name();
        if (item.isEmpty()) {
            read.markAll(new Question(kind, all, unread, page), person);
        } else {
            stored.mark(person, item, isRead);
        }
        next.addAttribute("kind", kind);
        next.addAttribute("all", all);
        next.addAttribute("unread", unread);
        next.addAttribute("page", page);
        return "redirect:/news";
    }
}
