package org.standfirst.articles.fronts;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ListPages;
import org.standfirst.articles.Listing;
import org.standfirst.articles.Listings;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Section;
import org.standfirst.articles.Selection.OfSection;
import org.standfirst.readers.Visitors;
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;

/// Lays fronts out as they would stand in the paper if they were launched now.
@Component
class FrontPreviews {
  private final Arrangements arrangements;
  private final Fillings fillings;
  private final SectionFronts sections;
  private final FrontPages pages;
  private final Listings listings;
  private final ListPages lists;
  private final Rubrics rubrics;
  private final Visitors visitors;
  private final Frames frames;

  FrontPreviews(
      Arrangements arrangements,
      Fillings fillings,
      SectionFronts sections,
      FrontPages pages,
      Listings listings,
      ListPages lists,
      Rubrics rubrics,
      Visitors visitors,
      Frames frames) {
    this.arrangements = arrangements;
    this.fillings = fillings;
    this.sections = sections;
    this.pages = pages;
    this.listings = listings;
    this.lists = lists;
    this.rubrics = rubrics;
    this.visitors = visitors;
    this.frames = frames;
  }

  /// The page; null: there is no such front.
  @Nullable JteModel page(FrontName name, HttpServletRequest request) {
    Frame frame = frames.frame(name.address(), visitors.visitor(request).greeting());
    Arrangement working = arrangements.find(name).working();
    if (name.section().isEmpty()) {
      FrontPlan plan = FrontPlan.page(rubrics.sections());
      return pages.page(
          frame, fillings.fill(name, plan, working, frame.times().now()), name.path());
    }
    Section section = rubrics.section(name.section());
    return section == null ? null : page(frame, name, section, working);
  }

  private JteModel page(Frame frame, FrontName name, Section section, Arrangement working) {
    Listing listing = listings.read(new OfSection(section.slug()), null, null);
    SectionFronts.Top top = sections.top(section, listing.teasers(), frame.times(), working);
    return lists.section(frame, section, listing, top, name.path());
  }
}
