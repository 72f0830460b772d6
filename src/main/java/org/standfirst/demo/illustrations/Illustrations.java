package org.standfirst.demo.illustrations;

import static java.util.Map.entry;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Random;

/// The pictures of the demo paper, by the name of their motif. The same motif gives the same
/// picture at any size of ratio 3:2, without fonts, files or a screen.
public final class Illustrations {
  private static final Map<String, Scene> SCENES =
      Map.ofEntries(
          entry("cable-ship", SeaScenes::cableShip),
          entry("night-ferry", SeaScenes::nightFerry),
          entry("dredger", SeaScenes::dredger),
          entry("flood-gate", HarbourScenes::floodGate),
          entry("shipyard", HarbourScenes::shipyard),
          entry("containers", HarbourScenes::containers),
          entry("returning-lake", LandScenes::returningLake),
          entry("river-bend", LandScenes::riverBend),
          entry("wind-farm", LandScenes::windFarm),
          entry("parade-snow", NorthScenes::paradeSnow),
          entry("ice-vault", NorthScenes::iceVault),
          entry("ozone-balloon", NorthScenes::ozoneBalloon),
          entry("quay-street", StreetScenes::quayStreet),
          entry("tram-depot", StreetScenes::tramDepot),
          entry("clock-tower", StreetScenes::clockTower),
          entry("street-letters", WallScenes::streetLetters),
          entry("night-window", WallScenes::nightWindow),
          entry("mosaic", WallScenes::mosaic),
          entry("school-kitchen", RoomScenes::schoolKitchen),
          entry("empty-desk", RoomScenes::emptyDesk),
          entry("library", ReadingScenes::library),
          entry("newspaper", ReadingScenes::newspaper),
          entry("bread", TableScenes::bread),
          entry("coins", TableScenes::coins),
          entry("ballot-box", TableScenes::ballotBox),
          entry("orchestra", SoundScenes::orchestra),
          entry("sound-wave", SoundScenes::soundWave),
          entry("bee-flower", GardenScenes::beeFlower),
          entry("telescope", GardenScenes::telescope),
          entry("crooked-tree", GardenScenes::crookedTree));

  private Illustrations() {}

  public static BufferedImage draw(String motif, int width, int height) {
    Scene scene = SCENES.get(motif);
    if (scene == null) {
      throw new IllegalArgumentException("No illustration has the motif " + motif);
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D press = image.createGraphics();
    try {
      Random chance = new Random(motif.hashCode());
      Sheet sheet = new Sheet(press, width, height);
      scene.print(sheet, chance);
      sheet.grain(chance);
    } finally {
      press.dispose();
    }
    return image;
  }
}
