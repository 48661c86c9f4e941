"""Two project files to begin from: the smallest there can be, and a small one in which every kind of object stands."""

SMALLEST = """{
  "format": 1,
  "scenarios": [{}]
}
"""

EXAMPLE = """{
  "format": 1,
  "model": 1,
  "project": {
    "title": "A studio among platforms",
    "author": "Ada",
    "notes": "",
    "currency": "EUR",
    "market_size": 2500000000.0
  },
  "scenarios": [
    {
      "id": "as-it-is",
      "name": "As it is",
      "notes": "Models open up in 2028.",
      "start": 2024.0,
      "horizon": 10.0,
      "step": 0.1,
      "tolerance": 1e-06,
      "actors": [
        {
          "name": "My studio",
          "kind": "individual",
          "colour": "#e69f00",
          "firms": 1.0,
          "complexity": 5.0,
          "capital": null,
          "appeal": null,
          "shares": [0.05, 0.4],
          "keeps_customers": true
        },
        {
          "name": "Platforms",
          "kind": "platform",
          "shares": [0.95, 0.6]
        }
      ],
      "niches": [
        {"name": "Office work", "size": 3.0, "specificity": 0.0},
        {"name": "Archives", "size": 1.0, "specificity": 0.8}
      ],
      "parameters": {
        "ai_growth_rate": 0.6,
        "model_openness": 0.2
      },
      "events": [
        {
          "name": "Open weights",
          "parameter": "model_openness",
          "shape": "ramp",
          "start": 2028.0,
          "end": 2030.0,
          "value": 0.3,
          "mode": "add",
          "enabled": true
        }
      ],
      "switches": {"hype": false}
    }
  ],
  "series": [
    {
      "id": "studio",
      "name": "Invoices of the studio",
      "output": "share.My studio",
      "unit": "1",
      "source": "own books",
      "times": [2024.0, 2025.0, 2026.0],
      "values": [0.14, null, 0.13]
    }
  ],
  "view": {"current_scenario": "as-it-is"},
  "analyses": []
}
"""
