package org.standfirst.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the subjects of wire copy usually stand: the IPTC's seventeen large ones by their codes,
/// and the words that agencies without codes use. Agencies report the world, so what has no place
/// of its own stands there.
final class UsualSections {
  static final Map<String, String> ALL =
      invert(
          Map.of(
              "world",
              List.of(
                  "02000000", // crime, law and justice
                  "03000000", // disaster, accident and emergency
                  "05000000", // education
                  "06000000", // environment
                  "07000000", // health
                  "08000000", // human interest
                  "11000000", // politics and government
                  "12000000", // religion
                  "13000000", // science and technology
                  "14000000", // society
                  "15000000", // sport
                  "16000000", // conflict, war and peace
                  "17000000", // weather
                  "world",
                  "international",
                  "foreign",
                  "politics",
                  "political",
                  "government",
                  "diplomacy",
                  "war",
                  "conflict",
                  "defence",
                  "defense",
                  "security",
                  "election",
                  "elections",
                  "disaster",
                  "crime",
                  "environment",
                  "climate",
                  "health",
                  "science",
                  "religion",
                  "sport",
                  "sports",
                  "weather"),
              "business",
              List.of(
                  "04000000", // economy, business and finance
                  "09000000", // labour
                  "business",
                  "economy",
                  "economic",
                  "economics",
                  "finance",
                  "financial",
                  "market",
                  "markets",
                  "stocks",
                  "company",
                  "companies",
                  "industry",
                  "manufacturing",
                  "trade",
                  "banking",
                  "labour",
                  "labor",
                  "jobs",
                  "technology",
                  "electronics",
                  "energy"),
              "culture",
              List.of(
                  "01000000", // arts, culture, entertainment and media
                  "10000000", // lifestyle and leisure
                  "culture",
                  "cultural",
                  "art",
                  "arts",
                  "entertainment",
                  "media",
                  "music",
                  "film",
                  "films",
                  "cinema",
                  "television",
                  "theatre",
                  "theater",
                  "dance",
                  "book",
                  "books",
                  "literature",
                  "museum",
                  "museums",
                  "fashion",
                  "design",
                  "architecture",
                  "lifestyle",
                  "leisure",
                  "food",
                  "travel"),
              "city",
              List.of("city", "local", "metro", "municipal"),
              "opinion",
              List.of("opinion", "opinions", "commentary", "editorial", "column")));

  private UsualSections() {}

  private static Map<String, String> invert(Map<String, List<String>> subjects) {
    var sections = new HashMap<String, String>();
    subjects.forEach((section, each) -> each.forEach(subject -> sections.put(subject, section)));
    return Map.copyOf(sections);
  }
}
