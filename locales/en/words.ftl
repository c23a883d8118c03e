## Words for reading aloud which card this is. Sixteen lists of sixteen words, with commas between them.
## The lists must never change: two cards with other words could not be compared. Everyday things, easy to say, none like another in sound.

# tier: safety
words-0 = mango, banana, papaya, coconut, pineapple, orange, grape, apple, durian, lychee, rambutan, longan, chestnut, sugarcane, kiwi, avocado

# tier: safety
words-1 = carrot, tomato, corn, pumpkin, cucumber, cabbage, onion, pepper, radish, oil, broccoli, sesame, honey, vanilla, peanut, seaweed

# tier: safety
words-2 = bread, cheese, coffee, cake, cookie, jelly, spaghetti, pizza, salad, chocolate, candy, yogurt, juice, tofu, noodle, sushi

# tier: safety
words-3 = elephant, tiger, zebra, cat, rabbit, lion, camel, deer, sheep, fox, puppy, turtle, frog, koala, dinosaur, squirrel

# tier: safety
words-4 = duck, peacock, swan, penguin, eagle, pigeon, fish, dolphin, whale, crab, shrimp, butterfly, ant, dragonfly, cow, salmon

# tier: safety
words-5 = morning, moon, star, rainbow, diamond, night, summer, earth, mountain, river, ocean, sand, stone, forest, sunset, wave

# tier: safety
words-6 = garden, road, village, school, market, shop, library, ladder, door, window, roof, museum, hut, kitchen, chimney, harbor

# tier: safety
words-7 = chair, table, bed, pillow, radio, mirror, lamp, clock, fan, broom, bathtub, soap, towel, curtain, hammock, dustbin

# tier: safety
words-8 = spoon, plate, glass, kettle, tray, fridge, bottle, thermos, sponge, sofa, toothpick, telephone, computer, calendar, album, photo

# tier: safety
words-9 = trousers, skirt, shoe, glove, helmet, wool, button, bag, necklace, bracelet, zipper, mask, silk, brush, ribbon, perfume

# tier: safety
words-10 = wagon, bus, rowboat, bicycle, train, airplane, taxi, scooter, motorbike, canoe, stamp, raft, ticket, tunnel, parachute, spaceship

# tier: safety
words-11 = sack, saw, scissors, key, shovel, pencil, eraser, alphabet, book, faucet, magnet, drill, pliers, envelope, ink, toolbox

# tier: safety
words-12 = rose, jasmine, sunflower, bamboo, leaf, cactus, tulip, wheat, branch, nest, firefly, basil, bubble, pearl, vine, firewood

# tier: safety
words-13 = farmer, teacher, chef, actor, singer, painter, pilot, driver, student, carpenter, baby, friend, twin, child, grandma, guide

# tier: safety
words-14 = cymbal, drum, robot, swing, football, tennis, badminton, whistle, guitar, piano, violin, bell, ukulele, golf, gift, circus

# tier: safety
words-15 = music, movie, birthday, dance, yoyo, picnic, heart, smile, postcard, beard, story, swimming, game, prize, marathon, internet
